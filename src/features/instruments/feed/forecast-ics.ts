import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { sha256 } from '@/shared/hash'
import { inLocale, type Locale } from '@/shared/locale'
import { describeEvent } from '../domain/forecast/describe-event'
import type { Forecast, ForecastEvent } from '../domain/forecast/forecast-types'
import { forecastMessages } from '../messages/forecast'

export type ForecastIcsInput = {
  forecast: Forecast
  locale: Locale
  /** A first name, or whatever the person chose to be called; empty for none. The only word about a person in the file. */
  name: string
  /** Makes the ids this subscriber's own: any stable secret of the order. It is hashed, never written. */
  uidSeed: string
  /** DTSTAMP of every event, an ISO instant: that of the forecast's making, so that the same forecast gives the same bytes. */
  stamp: string
  /** Where the feed is fetched. */
  url?: string
}

const refreshSeconds = 86_400

/**
 * A forecast as an iCalendar feed (RFC 5545, with the refresh properties of RFC 7986): lunations at their minute in UTC, everything else on
 * its day in the forecast's zone. An event keeps its UID however often the feed is made again. Nothing marks a person as busy.
 */
export function forecastIcs({ forecast, locale, name, uidSeed, stamp, url }: ForecastIcsInput): string {
  const t = inLocale(forecastMessages, locale)
  const told = name.replace(/\p{Cc}/gu, ' ').trim()
  const calendar = ical({
    name: told === '' ? t.ics.calendar : t.ics.name(told),
    description: t.ics.description,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Lumira', product: 'Calendar', language: locale.toUpperCase() },
    ttl: refreshSeconds,
    ...(url ? { url, source: url } : {}),
  })
  for (const event of forecast.months.flatMap(({ events }) => events)) {
    const { title, detail, theme } = describeEvent(event, locale)
    calendar.createEvent({
      id: `${sha256(`${uidSeed}\n${event.id}`).slice(0, 40)}@lumira`,
      stamp: new Date(stamp),
      ...timesOf(event),
      summary: title,
      description: [detail, theme].filter((line) => line !== '').join('\n'),
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return calendar.toString()
}

function timesOf(event: ForecastEvent): { start: Date; end?: Date; allDay?: boolean } {
  if (event.kind === 'lunation') return { start: new Date(event.at) }
  // A date without a zone: the library writes the UTC parts, and the end of an all-day event is the day after it.
  const start = new Date(`${event.day}T00:00:00Z`)
  return { start, end: new Date(start.getTime() + 86_400_000), allDay: true }
}
