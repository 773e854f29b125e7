import Image from 'next/image'
import type { ReactNode } from 'react'
import { AspectsTable, ChartFigure, ForecastCalendar, HousesTable, PositionsTable } from '@/features/instruments/server'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, DashList, Disclosure, Eyebrow, Heading } from '@/ui'
import type { SealedInstruments } from '../domain/sealed-instruments'
import { messages } from '../messages'
import type { DeliverableLink } from '../queries/list-sealed-readings'
import { CalendarLinkPanel } from './calendar-link-panel'

type Props = {
  readingId: string
  instruments: SealedInstruments
  deliverables: DeliverableLink[]
  /** Since when a calendar address works; null while there is none. */
  calendarSince: string | null
  locale: Locale
}

/** The parts that a reading holds beside its words, for its table of contents. */
export function instrumentParts(
  instruments: SealedInstruments | null,
  locale: Locale,
): { id: string; title: string }[] {
  const t = inLocale(messages, locale).instruments
  return [
    ...(instruments?.chart ? [{ id: 'theme', title: t.chart }] : []),
    ...(instruments?.mandala ? [{ id: 'mandala', title: t.mandala }] : []),
    ...(instruments?.forecast ? [{ id: 'calendrier', title: t.forecast }] : []),
  ]
}

/** « Votre thème », « Votre mandala », « Votre calendrier »: what the offer holds, as it was sealed, and nothing of what it does not. */
export function ReadingInstruments({ readingId, instruments, deliverables, calendarSince, locale }: Props) {
  const t = inLocale(messages, locale).instruments
  const { birth, chart, mandala, forecast } = instruments
  const picture = deliverables.find(({ kind }) => kind === 'mandala')
  return (
    <>
      {chart && (
        <Part id="theme" eyebrow={t.chartEyebrow} title={t.chart}>
          {birth && <p className="mb-6 text-quiet">{birth}</p>}
          <ChartFigure chart={chart} locale={locale} palette="paper" id="theme-roue" />
          <div className="mt-6 flex flex-col gap-2">
            <Disclosure summary={t.positions} open>
              <PositionsTable chart={chart} locale={locale} />
            </Disclosure>
            {chart.houses && (
              <Disclosure summary={t.houses}>
                <HousesTable chart={chart} locale={locale} />
              </Disclosure>
            )}
            <Disclosure summary={t.aspects}>
              <AspectsTable chart={chart} locale={locale} />
            </Disclosure>
          </div>
        </Part>
      )}
      {mandala && (
        <Part id="mandala" eyebrow={t.mandalaEyebrow} title={t.mandala}>
          {picture && (
            <Image
              unoptimized
              src={`/api/sanctuaire/livrables/${picture.id}/vecteur`}
              alt={mandala.explanation.title}
              aria-describedby="mandala-dit"
              width={2000}
              height={2000}
              className="h-auto w-full rounded-2"
            />
          )}
          {picture && (
            <div className="mt-6 flex flex-wrap gap-3">
              <ButtonLink href={`/api/sanctuaire/livrables/${picture.id}`} variant="solid" download>
                {t.png}
              </ButtonLink>
              <ButtonLink href={`/api/sanctuaire/livrables/${picture.id}/vecteur`} download>
                {t.svg}
              </ButtonLink>
            </div>
          )}
          <p className="mt-3 text-step-note text-quiet">{t.sizes}</p>
          <div id="mandala-dit" className="mt-8">
            <Heading level={3} size="small" className="mb-3">
              {t.explained}
            </Heading>
            <DashList items={mandala.explanation.sentences} />
          </div>
        </Part>
      )}
      {forecast && (
        <Part id="calendrier" eyebrow={t.forecastEyebrow} title={t.forecast}>
          <CalendarLinkPanel readingId={readingId} since={calendarSince} locale={locale} />
          <ForecastCalendar forecast={forecast} locale={locale} level={3} id="calendrier-mois" className="mt-10" />
        </Part>
      )}
    </>
  )
}

function Part({ id, eyebrow, title, children }: { id: string; eyebrow: string; title: string; children: ReactNode }) {
  return (
    <article id={id} aria-labelledby={`${id}-title`} className="mb-16 scroll-mt-6">
      <Eyebrow>{eyebrow}</Eyebrow>
      <Heading level={2} size="title" id={`${id}-title`} className="mt-2 mb-6">
        {title}
      </Heading>
      {children}
    </article>
  )
}
