/** "UTC+2", "UTC−3:30", "UTC+0:09:21" for the mean times of old, "UTC" for zero. Takes minutes east of UTC, fractions included. */
export function offsetLabel(offsetMinutes: number): string {
  const seconds = Math.round(offsetMinutes * 60)
  if (seconds === 0) return 'UTC'
  const size = Math.abs(seconds)
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes, rest] = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60]
  const tail = rest ? `:${two(minutes)}:${two(rest)}` : minutes ? `:${two(minutes)}` : ''
  return `UTC${seconds < 0 ? '−' : '+'}${hours}${tail}`
}
