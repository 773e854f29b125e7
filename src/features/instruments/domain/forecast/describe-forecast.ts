import { inLocale, type Locale } from '@/shared/locale'
import { forecastMessages } from '../../messages/forecast'
import { describeEvent, type EventWords, transitTheme, transitTitle } from './describe-event'
import type { Forecast, ForecastEvent, Transit, TransitSpan } from './forecast-types'
import { type DateWriters, dateWriters } from './write-dates'

export type DescribedEvent = EventWords & {
  event: ForecastEvent
  /** « mer. », « 12 », « 12 août », « 12 août 2026 ». */
  weekday: string
  number: string
  shortDate: string
  date: string
  /** « 19 h 37 »; null where the minute would claim too much. */
  time: string | null
}

export type DescribedMonth = {
  month: string
  title: string
  /** The Moon's quarters. */
  moons: DescribedEvent[]
  /** What stands out: transits, stations, entries of slow planets, eclipses. */
  strong: DescribedEvent[]
  /** Light marks: the Sun's and Mars's. */
  passing: DescribedEvent[]
}

export type DescribedTransit = { transit: Transit; title: string; theme: string; when: string[] }

export type DescribedForecast = {
  title: string
  lead: string
  /** The great ones; light ones are in the months alone. */
  transits: DescribedTransit[]
  months: DescribedMonth[]
  notes: string[]
}

/** A forecast in words, for lists, mails and pages: facts first, then one sentence of symbol. Never a certainty, never an alarm. */
export function describeForecast(forecast: Forecast, locale: Locale): DescribedForecast {
  const t = inLocale(forecastMessages, locale)
  const { period, months, transits, hasTime } = forecast
  const write = dateWriters(locale, period.timeZone)
  const lastDay = months.at(-1)?.to ?? period.from
  return {
    title: t.title(period.months),
    lead: t.lead(write.day(period.from), write.day(lastDay)),
    transits: transits
      .filter(({ weight }) => weight === 'strong')
      .map((transit) => ({
        transit,
        title: transitTitle(transit, locale),
        theme: transitTheme(transit, locale),
        when: [writePasses(transit, locale, write), writeSpans(transit, hasTime, locale, write)],
      })),
    months: months.map(({ month, events }) => {
      const all = events.map((event) => describedEvent(event, locale, write))
      const isMoon = ({ event }: DescribedEvent) => event.kind === 'lunation'
      const isEclipse = ({ event }: DescribedEvent) => event.kind === 'lunation' && event.eclipse !== null
      const others = all.filter((each) => !isMoon(each))
      return {
        month,
        title: write.month(month),
        moons: all.filter(isMoon),
        strong: all.filter((each) => isEclipse(each) || (!isMoon(each) && each.event.weight === 'strong')),
        passing: others.filter(({ event }) => event.weight === 'light'),
      }
    }),
    notes: [t.notes.method, ...(hasTime ? [] : [t.notes.noTime]), t.notes.symbol, t.notes.zone(period.timeZone)],
  }
}

function describedEvent(event: ForecastEvent, locale: Locale, write: DateWriters): DescribedEvent {
  return {
    event,
    ...describeEvent(event, locale),
    weekday: write.weekday(event.day),
    number: write.number(event.day),
    shortDate: write.shortDay(event.day),
    date: write.day(event.day),
    time: event.kind === 'lunation' ? write.time(event.at) : null,
  }
}

function writePasses({ passes }: Transit, locale: Locale, write: DateWriters): string {
  const t = inLocale(forecastMessages, locale)
  if (passes.length === 0) return t.near
  const told = passes.map(({ day, motion, marginDays }) => {
    const asides = [
      ...(motion === 'retrograde' ? [t.retrograde] : []),
      ...(marginDays > 0 ? [t.about(marginDays)] : []),
    ]
    return `${t.on(write.day(day))}${asides.length > 0 ? ` (${asides.join(', ')})` : ''}`
  })
  const [last, before] = [told.at(-1) ?? '', told.slice(0, -1)]
  return t.exact(before.length > 0 ? `${before.join(', ')}${t.and}${last}` : last)
}

function writeSpans({ spans, orb }: Transit, hasTime: boolean, locale: Locale, write: DateWriters): string {
  const t = inLocale(forecastMessages, locale)
  const told = spans.map(({ from, to }: TransitSpan) =>
    from && to
      ? t.spans.between(write.dayBefore(from.day, to.day), write.day(to.day))
      : from
        ? t.spans.since(write.day(from.day))
        : to
          ? t.spans.until(write.day(to.day))
          : t.spans.whole,
  )
  return hasTime ? t.within(`${orb}°`, told.join(t.then)) : t.withinAnyHour(told.join(t.then))
}
