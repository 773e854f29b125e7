import { inLocale, type Locale } from '@/shared/locale'
import { classNames, Heading } from '@/ui'
import { describeForecast, type DescribedTransit } from '../domain/forecast/describe-forecast'
import { meetingMark } from '../domain/forecast/event-mark'
import type { Forecast } from '../domain/forecast/forecast-types'
import { transitStrip } from '../domain/forecast/transit-strip'
import { forecastMessages } from '../messages/forecast'
import { ForecastMark } from './forecast-mark'
import { ForecastMonth } from './forecast-month'
import { ForecastStrip } from './forecast-strip'

type ForecastCalendarProps = {
  forecast: Forecast
  locale: Locale
  /** Of the calendar's own heading in the page's outline. */
  level?: 2 | 3
  /** Unique in the page. */
  id?: string
  className?: string
}

/** Six or twelve months to read and to print: the great passages first, then month by month. No script reaches the browser. */
export function ForecastCalendar({ forecast, locale, level = 2, id = 'forecast', className }: ForecastCalendarProps) {
  const t = inLocale(forecastMessages, locale)
  const { title, lead, transits, months, notes } = describeForecast(forecast, locale)
  const inner = level === 2 ? 3 : 4
  return (
    <section aria-labelledby={id} className={classNames('@container', className)}>
      <Heading level={level} id={id}>
        {title}
      </Heading>
      <p className="mt-3 max-w-measure font-reading text-step-1">{lead}</p>
      <Heading level={inner} size="card" className="mt-10">
        {t.transitsTitle}
      </Heading>
      {transits.length > 0 ? (
        <ul className="mt-5 grid gap-x-12 gap-y-7 @2xl:grid-cols-2">
          {transits.map((described) => (
            <GreatTransit key={described.transit.id} described={described} forecast={forecast} locale={locale} />
          ))}
        </ul>
      ) : (
        <p className="mt-3 text-quiet">{t.transitsNone}</p>
      )}
      <Heading level={inner} className="visually-hidden">
        {t.monthsTitle}
      </Heading>
      <div className="mt-10">
        {months.map((month) => (
          <ForecastMonth key={month.month} month={month} locale={locale} id={`${id}-${month.month}`} />
        ))}
      </div>
      <div className="border-t border-line pt-5 text-step-note text-quiet">
        {notes.map((note) => (
          <p key={note} className="mt-1 max-w-measure">
            {note}
          </p>
        ))}
      </div>
    </section>
  )
}

type GreatTransitProps = { described: DescribedTransit; forecast: Forecast; locale: Locale }

function GreatTransit({ described: { transit, title, theme, when }, forecast, locale }: GreatTransitProps) {
  return (
    <li className="break-inside-avoid">
      <p className="flex items-start gap-x-3">
        <ForecastMark mark={meetingMark(transit, locale)} size={20} className="mt-0.5 shrink-0" />
        <span className="text-strong">{title}</span>
      </p>
      <p className="mt-1 font-reading text-step-0">{theme}</p>
      <div className="my-2">
        <ForecastStrip strip={transitStrip(forecast, transit)} />
      </div>
      {when.map((sentence) => (
        <p key={sentence} className="text-step-small text-quiet">
          {sentence}
        </p>
      ))}
    </li>
  )
}
