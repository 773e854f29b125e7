import { inLocale, type Locale } from '@/shared/locale'
import { Heading } from '@/ui'
import type { DescribedEvent, DescribedMonth } from '../domain/forecast/describe-forecast'
import { eventMark } from '../domain/forecast/event-mark'
import { forecastMessages } from '../messages/forecast'
import { ForecastMark } from './forecast-mark'

type ForecastMonthProps = { month: DescribedMonth; locale: Locale; id: string }

/** One month: its Moons, what stands out, and the light marks in a line. */
export function ForecastMonth({ month, locale, id }: ForecastMonthProps) {
  const t = inLocale(forecastMessages, locale)
  const { title, moons, strong, passing } = month
  return (
    <section
      aria-labelledby={id}
      className="grid gap-x-10 gap-y-5 border-t border-line py-8 break-inside-avoid @2xl:grid-cols-[15rem_1fr]"
    >
      <div>
        <Heading level={4} size="card" id={id}>
          {title}
        </Heading>
        <ul aria-label={t.moonsOf(title)} className="mt-4 grid grid-cols-2 gap-x-3 gap-y-3 @2xl:grid-cols-1">
          {moons.map((moon) => (
            <Moon key={moon.event.id} moon={moon} locale={locale} />
          ))}
        </ul>
      </div>
      <div>
        {strong.length > 0 ? (
          <ol aria-label={t.eventsOf(title)} className="grid gap-5">
            {strong.map((each) => (
              <StrongEvent key={each.event.id} described={each} locale={locale} />
            ))}
          </ol>
        ) : (
          <p className="text-step-note text-quiet">{t.quiet}</p>
        )}
        {passing.length > 0 ? (
          <p className="mt-5 text-step-note text-quiet">
            <span className="text-strong">{t.passing}</span>
            {passing.map(({ event, shortDate, title: what }) => (
              <span key={event.id}>
                {' · '}
                <time dateTime={event.day} className="lu-number whitespace-nowrap">
                  {shortDate}
                </time>{' '}
                {what}
              </span>
            ))}
          </p>
        ) : null}
      </div>
    </section>
  )
}

function Moon({ moon: { event, title, shortDate, time, detail }, locale }: { moon: DescribedEvent; locale: Locale }) {
  return (
    <li className="flex items-start gap-3">
      <ForecastMark mark={eventMark(event, locale)} size={28} className="mt-0.5 shrink-0" />
      <span className="text-step-small">
        <time dateTime={event.at} className="lu-number block text-strong">
          {shortDate}
          {', '}
          <span className="whitespace-nowrap">{time}</span>
        </time>
        <span className="block">{event.kind === 'lunation' && event.eclipse ? title.split(',')[0] : title}</span>
        <span className="lu-number block text-quiet">{detail}</span>
      </span>
    </li>
  )
}

function StrongEvent({ described, locale }: { described: DescribedEvent; locale: Locale }) {
  const { event, weekday, number, date, title, detail, theme } = described
  return (
    <li className="grid grid-cols-[3.25rem_1fr] gap-x-4">
      <time dateTime={event.day} className="pt-0.5 text-center">
        <span className="visually-hidden">{date}</span>
        <span aria-hidden="true" className="lu-number block font-display text-step-2 leading-none text-strong">
          {number}
        </span>
        <span aria-hidden="true" className="mt-1 block text-step-small text-quiet">
          {weekday}
        </span>
      </time>
      <div>
        <p className="flex items-start gap-x-3">
          <ForecastMark mark={eventMark(event, locale)} size={20} className="mt-0.5 shrink-0" />
          <span className="text-strong">{title}</span>
        </p>
        <p className="mt-1 font-reading text-step-0">{theme}</p>
        {detail ? <p className="lu-number mt-0.5 text-step-small text-quiet">{detail}</p> : null}
      </div>
    </li>
  )
}
