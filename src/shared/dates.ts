import type { Locale } from './locale'
import { writeDate } from './write-date'

/** The house's own time, in which a promise and a date are told and days are counted. */
export const houseZone = 'Europe/Paris'

const languageTag = (locale: Locale) => (locale === 'fr' ? 'fr-FR' : 'en-GB')

/** « lundi 16 novembre » / "Monday 16 November"; takes a UTC instant. */
export const formatDay = (instant: string | Date, locale: Locale): string =>
  formatWithMonth(instant, locale, { weekday: 'long' })

/** « 14 novembre 2026 », « 1er décembre 2026 » / "14 November 2026". */
export const formatDate = (instant: string | Date, locale: Locale): string =>
  formatWithMonth(instant, locale, { year: 'numeric' })

const formatWithMonth = (instant: string | Date, locale: Locale, also: Intl.DateTimeFormatOptions): string =>
  writeDate(
    new Intl.DateTimeFormat(languageTag(locale), { ...also, day: 'numeric', month: 'long', timeZone: houseZone }),
    new Date(instant),
  )

/** « 21 h 04 », « 9 h 44 » / "21:04", "09:44". */
export function formatTime(instant: string | Date, locale: Locale): string {
  const parts = new Intl.DateTimeFormat(languageTag(locale), {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: houseZone,
  }).formatToParts(new Date(instant))
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return locale === 'fr' ? `${Number(part('hour'))}\u00a0h\u00a0${part('minute')}` : `${part('hour')}:${part('minute')}`
}

/** « lundi 16 novembre, 21 h 04 ». */
export const formatMoment = (instant: string | Date, locale: Locale): string =>
  `${formatDay(instant, locale)}, ${formatTime(instant, locale)}`

/** The hour of the house's day, 0 to 23: for a greeting. */
export const hourOfDay = (instant: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { hour: '2-digit', hourCycle: 'h23', timeZone: houseZone }).format(instant))
