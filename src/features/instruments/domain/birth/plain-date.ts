export type PlainDate = { year: number; month: number; day: number }

/** The parts of `YYYY-MM-DD` when that day exists in the Gregorian calendar, else null. No time zone takes part. */
export function readPlainDate(text: string): PlainDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay ? { year, month, day } : null
}
