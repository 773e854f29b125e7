import { Temporal } from 'temporal-polyfill'
import { AppError } from '@/shared/app-error'
import { placeFaults } from '../birth/birth-place'
import { readPlainDate } from '../birth/plain-date'
import type { Forecast, ForecastEvent, ForecastMonth } from './forecast-types'

/** Instants in milliseconds. */
export type Period = Forecast['period'] & { startTime: number; endTime: number; dayOf: (time: number) => string }

/** @throws AppError VALIDATION_FAILED naming `from`, `months` or `timeZone`. */
export function forecastPeriod(from: string, months: number, timeZone: string): Period {
  const date = readPlainDate(from)
  const faults = [
    ...(date === null
      ? [{ field: 'from', reason: 'DATE_UNKNOWN' }]
      : date.year < 1900 || date.year > 2100
        ? [{ field: 'from', reason: 'DATE_OUT_OF_RANGE' }]
        : []),
    ...(months === 6 || months === 12 ? [] : [{ field: 'months', reason: 'NOT_OFFERED' }]),
    ...placeFaults({ latitude: 0, longitude: 0, timeZone }).map(({ reason }) => ({ field: 'timeZone', reason })),
  ]
  if (faults.length > 0) {
    const told = faults.map(({ field, reason }) => `${field} ${reason}`).join(', ')
    throw new AppError('VALIDATION_FAILED', `A forecast cannot be made: ${told}`, faults)
  }
  const first = Temporal.PlainDate.from(from)
  const last = first.add({ months })
  const [startTime, endTime] = [midnight(first, timeZone), midnight(last, timeZone)]
  return {
    from,
    until: last.toString(),
    months: months === 6 ? 6 : 12,
    timeZone,
    start: new Date(startTime).toISOString(),
    end: new Date(endTime).toISOString(),
    startTime,
    endTime,
    dayOf: dayIn(timeZone),
  }
}

const midnight = (date: Temporal.PlainDate, timeZone: string): number =>
  date.toZonedDateTime(timeZone).epochMilliseconds

function dayIn(timeZone: string): (time: number) => string {
  const format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  return (time) => {
    const parts = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]))
    return `${parts.year}-${parts.month}-${parts.day}`
  }
}

/** The events (sorted) by calendar month, empty months included. */
export function byMonth({ from, until }: Period, events: readonly ForecastEvent[]): ForecastMonth[] {
  const lastDay = Temporal.PlainDate.from(until).subtract({ days: 1 })
  const months: ForecastMonth[] = []
  for (let day = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(day, lastDay) <= 0;) {
    const next = day.with({ day: 1 }).add({ months: 1 })
    const end = Temporal.PlainDate.compare(next, lastDay) > 0 ? lastDay : next.subtract({ days: 1 })
    const month = day.toString().slice(0, 7)
    months.push({
      month,
      from: day.toString(),
      to: end.toString(),
      events: events.filter((event) => event.day.startsWith(month)),
    })
    day = next
  }
  return months
}
