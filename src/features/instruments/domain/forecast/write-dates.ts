import { inLocale, type Locale } from '@/shared/locale'
import { writeDate } from '@/shared/write-date'
import { forecastMessages } from '../../messages/forecast'

/** Writers of dates and hours; a day is `YYYY-MM-DD` and has no zone, an hour is that of the forecast's zone. */
export function dateWriters(locale: Locale, timeZone: string) {
  const tag = locale === 'fr' ? 'fr-FR' : 'en-GB'
  const { firstOfMonth } = inLocale(forecastMessages, locale)
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options })
  const [full, dayAndMonth, month, short] = [
    format({ day: 'numeric', month: 'long', year: 'numeric' }),
    format({ day: 'numeric', month: 'long' }),
    format({ month: 'long', year: 'numeric' }),
    format({ day: 'numeric', month: 'short' }),
  ]
  const weekday = format({ weekday: 'short' })
  const clock = new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const noon = (day: string) => new Date(`${day}T12:00:00Z`)
  return {
    /** « 1er août 2027 » */
    day: (day: string) => writeDate(full, noon(day)),
    /** « 1er août », with its year only when the later day is of another: « du 6 septembre au 4 octobre 2026 ». */
    dayBefore: (day: string, later: string) =>
      writeDate(day.slice(0, 4) === later.slice(0, 4) ? dayAndMonth : full, noon(day)),
    /** « 1er août » */
    shortDay: (day: string) => writeDate(short, noon(day)),
    /** « Août 2027 » */
    month: (key: string) => capital(month.format(noon(`${key}-15`))),
    /** « mer. » */
    weekday: (day: string) => weekday.format(noon(day)),
    number: (day: string) => (day.endsWith('-01') ? firstOfMonth : String(Number(day.slice(8)))),
    /** « 19 h 37 » / "19:37" */
    time: (at: string) => {
      const parts = Object.fromEntries(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
      return locale === 'fr' ? `${Number(parts.hour)}\u00a0h\u00a0${parts.minute}` : `${parts.hour}:${parts.minute}`
    },
  }
}

export type DateWriters = ReturnType<typeof dateWriters>

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
