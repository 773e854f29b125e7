import type { ReactElement } from 'react'
import type { SealedInstruments } from '../domain/sealed-instruments'
import { ChartPages } from './chart-pages'
import type { DrawnPage } from './contents-page'
import { ForecastPages } from './forecast-pages'
import { MandalaPages } from './mandala-pages'
import type { PrintContext } from './print-context'

type InstrumentChapter = DrawnPage & { pages: ReactElement }

/** The pages of what the offer holds beside the words, in the order in which they are printed. */
export function instrumentChapters(
  instruments: SealedInstruments | null | undefined,
  context: PrintContext,
): InstrumentChapter[] {
  if (!instruments) return []
  const { t } = context
  const { birth, chart, mandala, forecast } = instruments
  return [
    ...(chart
      ? [
          {
            key: 'instrument-chart',
            title: t.chartTitle,
            pages: <ChartPages key="chart" id="instrument-chart" chart={chart} birth={birth} context={context} />,
          },
        ]
      : []),
    ...(mandala
      ? [
          {
            key: 'instrument-mandala',
            title: t.mandalaTitle,
            pages: <MandalaPages key="mandala" id="instrument-mandala" mandala={mandala} context={context} />,
          },
        ]
      : []),
    ...(forecast
      ? [
          {
            key: 'instrument-forecast',
            title: t.forecastTitle,
            pages: <ForecastPages key="forecast" id="instrument-forecast" forecast={forecast} context={context} />,
          },
        ]
      : []),
  ]
}
