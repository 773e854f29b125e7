import Image from 'next/image'
import { tellChart, tellForecast, tellMandala, tellNumbers } from '@/features/instruments'
import {
  AspectsTable,
  ChartFigure,
  ForecastCalendar,
  HousesTable,
  NumbersTable,
  PositionsTable,
} from '@/features/instruments/server'
import { inLocale, type Locale } from '@/shared/locale'
import { Badge, DashList, Disclosure } from '@/ui'
import type { DossierInstruments } from '../queries/read-instruments'
import { messages } from './messages'
import type { InstrumentPanel } from './workshop-side'

type Props = { readingId: string; instruments: DossierInstruments; locale: Locale }

/** What the workshop shows beside the dossier: words for the expert in their language, prose to insert in the reading's. */
export function instrumentPanels({ readingId, instruments, locale }: Props): InstrumentPanel[] {
  const { held, chart, numbers, mandala, forecast, locale: spoken } = instruments
  const t = inLocale(messages, locale).instruments
  return [
    ...(chart
      ? [
          {
            key: 'chart' as const,
            prose: tellChart(chart, spoken),
            panel: (
              <>
                <p className="mb-4">
                  <Badge tone={held.chart ? 'gold' : 'neutral'}>{held.chart ? t.chartHeld : t.chartForYou}</Badge>
                </p>
                <ChartFigure chart={chart} locale={locale} palette="paper" id="workshop-chart" />
                <div className="mt-4">
                  <Disclosure summary={t.positions} open>
                    <PositionsTable chart={chart} locale={locale} />
                  </Disclosure>
                  <Disclosure summary={t.aspects}>
                    <AspectsTable chart={chart} locale={locale} />
                  </Disclosure>
                  {chart.houses && (
                    <Disclosure summary={t.houses}>
                      <HousesTable chart={chart} locale={locale} />
                    </Disclosure>
                  )}
                </div>
              </>
            ),
          },
        ]
      : []),
    ...(numbers
      ? [
          {
            key: 'numbers' as const,
            prose: tellNumbers(numbers, spoken),
            panel: <NumbersTable numbers={numbers} locale={locale} />,
          },
        ]
      : []),
    ...(mandala
      ? [
          {
            key: 'mandala' as const,
            prose: tellMandala(mandala.explanation),
            panel: (
              <>
                <Image
                  unoptimized
                  src={`/api/desk/readings/${readingId}/mandala`}
                  alt={mandala.explanation.title}
                  width={2000}
                  height={2000}
                  className="mb-4 h-auto w-full rounded-1"
                />
                <DashList items={mandala.explanation.sentences} />
              </>
            ),
          },
        ]
      : []),
    ...(forecast
      ? [
          {
            key: 'forecast' as const,
            prose: tellForecast(forecast, spoken),
            panel: <ForecastCalendar forecast={forecast} locale={locale} level={3} id="workshop-forecast" />,
          },
        ]
      : []),
  ]
}
