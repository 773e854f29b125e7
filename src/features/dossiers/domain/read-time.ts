/**
 * A time as people write it, as `HH:MM`: « 6h40 », « 06.40 », « 6 : 40 », « 640 », « 6 h », « 23h05 ». What cannot be one comes back
 * as it was, to be refused; `unknown` stays.
 */
export function readTime(text: string): string {
  const written = text.trim().toLowerCase()
  const match = /^(\d{1,2})\s*(?:[h:.,]|heures?|\s)\s*(\d{1,2})?\s*(?:min|mn|m)?$/.exec(written) ?? /^(\d{1,2})(\d{2})$/.exec(written)
  const hoursAlone = /^(\d{1,2})$/.exec(written)
  const [hours, minutes] = match ? [match[1], match[2] ?? '0'] : hoursAlone ? [hoursAlone[1], '0'] : []
  if (hours === undefined || minutes === undefined) return text.trim()
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}
