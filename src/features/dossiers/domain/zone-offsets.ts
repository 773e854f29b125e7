import type { PlainDate } from './plain-date'

const day = 86_400_000

/** Seconds that a zone's clocks are ahead of UTC at an instant, after the history that `Intl` (IANA) knows. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value)
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
  return (wall - instant) / 1000
}

/**
 * The offsets, in seconds east of UTC, under which a wall-clock time really stood on the clocks of a zone: one as a rule,
 * none inside a gap (clocks jumped over it), two when clocks went back through it (the earlier reading first).
 */
export function offsetsOf(date: PlainDate, minutes: number, timeZone: string): number[] {
  const wall = Date.UTC(date.year, date.month - 1, date.day) + minutes * 60_000
  const candidates = new Set([wall - day, wall, wall + day].map((instant) => offsetAt(instant, timeZone)))
  return [...candidates].filter((offset) => offsetAt(wall - offset * 1000, timeZone) === offset).sort((a, b) => b - a)
}

/** "UTC+2", "UTC−3:30", "UTC+0:09:21" for the mean times of old, "UTC" for zero. */
export function offsetLabel(seconds: number): string {
  if (seconds === 0) return 'UTC'
  const size = Math.abs(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60]
  const tail = rest ? `:${two(minutes)}:${two(rest)}` : minutes ? `:${two(minutes)}` : ''
  return `UTC${seconds < 0 ? '−' : '+'}${hours}${tail}`
}
