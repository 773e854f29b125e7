/** The series of a month, in the house's time: `2611`. */
export function monthOf(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: 'Europe/Paris',
    year: '2-digit',
    month: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? ''
  return part('year') + part('month')
}

/** « LUM-2611-0042 »: readable aloud, and no secret. */
export const orderNumber = (month: string, sequence: number): string =>
  `LUM-${month}-${String(sequence).padStart(4, '0')}`
