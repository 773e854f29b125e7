import { Temporal } from 'temporal-polyfill'
import { type BirthPlace, placeFaults, refuse } from './birth-place'
import { isHistoryBorrowed } from './borrowed-history'
import { readPlainDate } from './plain-date'

/** `date` is `YYYY-MM-DD` from 1900 to 2100, `time` is `HH:MM` or null when nobody knows it; both as the clocks of the place showed them. */
export type BirthInput = { date: string; time: string | null; place: BirthPlace }

type Said = { date: string; time: string | null; zone: string; isHistoryBorrowed: boolean }

/** Minutes east of UTC may have a fraction: the mean times of old had seconds (Paris until 1911: UTC+0:09:21). */
export type BirthMoment = Said &
  (
    | { kind: 'instant'; instant: Date; offsetMinutes: number }
    /** The clocks went back and showed this time twice: the first reading, then the second. */
    | { kind: 'ambiguous'; candidates: readonly [Date, Date]; offsetsMinutes: readonly [number, number] }
    /**
     * The clocks jumped over this time. `before` reads it with the offset in force after the jump (an instant before it), `after` with
     * the offset in force before the jump (an instant after it); the offsets are in the same order.
     */
    | { kind: 'nonexistent'; before: Date; after: Date; offsetsMinutes: readonly [number, number] }
    /** From the first instant of the local day to the first instant of the next. */
    | { kind: 'timeUnknown'; from: Date; to: Date }
  )

/**
 * The instant of a birth from what the clock of the place showed. The rules are those of the IANA time zone data in the runtime's ICU,
 * read through Temporal. Measured with tz 2026c: local mean time before standard time is there to the second (Paris UTC+0:09:21,
 * Monrovia UTC−0:44:30), so are war times (London UTC+2 in 1942); but zones that merely agree since 1970 share one history before it
 * (`isHistoryBorrowed`). After the last known law, the rules of today go on.
 *
 * @throws AppError VALIDATION_FAILED naming `date`, `time`, `place.latitude`, `place.longitude` or `place.timeZone`.
 */
export function birthMoment({ date, time, place }: BirthInput): BirthMoment {
  const day = readPlainDate(date)
  refuse([
    ...(day === null
      ? [{ field: 'date', reason: /^\d{4}-\d{2}-\d{2}$/.test(date) ? 'DATE_UNKNOWN' : 'DATE_MALFORMED' }]
      : day.year < 1900 || day.year > 2100
        ? [{ field: 'date', reason: 'DATE_OUT_OF_RANGE' }]
        : []),
    ...(time === null || /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : [{ field: 'time', reason: 'TIME_MALFORMED' }]),
    ...placeFaults(place),
  ])
  const zone = place.timeZone
  const said = { date, time, zone, isHistoryBorrowed: isHistoryBorrowed(zone, day?.year ?? 0) }
  return time === null
    ? { ...said, kind: 'timeUnknown', ...daySpan(date, zone) }
    : { ...said, ...read(date, time, zone) }
}

function read(date: string, time: string, zone: string) {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`)
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(zone, { disambiguation: 'later' })
  const [first, second] = [new Date(earlier.epochMilliseconds), new Date(later.epochMilliseconds)] as const
  const [offset, other] = [minutesOf(earlier), minutesOf(later)] as const
  if (first.getTime() === second.getTime()) return { kind: 'instant', instant: first, offsetMinutes: offset } as const
  return earlier.toPlainDateTime().equals(wall)
    ? ({ kind: 'ambiguous', candidates: [first, second], offsetsMinutes: [offset, other] } as const)
    : // In a gap, Temporal reads the earlier instant with the later offset, and shows it with the offset then in force.
      ({ kind: 'nonexistent', before: first, after: second, offsetsMinutes: [other, offset] } as const)
}

const minutesOf = (moment: Temporal.ZonedDateTime): number => moment.offsetNanoseconds / 60e9

const day = 86_400_000

function daySpan(date: string, zone: string): { from: Date; to: Date } {
  const local = Temporal.PlainDate.from(date)
  const from = local.toZonedDateTime(zone).epochMilliseconds
  const to = local.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
  // A day the calendar of the place left out (Samoa, 30 December 2011): the day before the jump, as it would have gone on.
  return to > from ? { from: new Date(from), to: new Date(to) } : { from: new Date(to - day), to: new Date(to) }
}

export type ChosenInstant = { instant: Date; offsetMinutes: number }

/**
 * The one instant a drawing needs. When the clocks changed, it follows one rule, that of RFC 5545 (3.3.5): the clock as it stood before
 * the change. A time shown twice is its first showing; a time jumped over is counted on as if the clock had not been moved. Null when
 * the time is unknown. Whoever uses it says which choice was made.
 */
export function chosenInstant(moment: Exclude<BirthMoment, { kind: 'timeUnknown' }>): ChosenInstant
export function chosenInstant(moment: BirthMoment): ChosenInstant | null
export function chosenInstant(moment: BirthMoment): ChosenInstant | null {
  switch (moment.kind) {
    case 'instant':
      return { instant: moment.instant, offsetMinutes: moment.offsetMinutes }
    case 'ambiguous':
      return { instant: moment.candidates[0], offsetMinutes: moment.offsetsMinutes[0] }
    case 'nonexistent':
      return { instant: moment.after, offsetMinutes: moment.offsetsMinutes[1] }
    case 'timeUnknown':
      return null
  }
}
