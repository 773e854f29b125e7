import type { Locale } from '@/shared/locale'
import { writeDate } from '@/shared/write-date'

/** An instant as a mail says it, in Paris time: « lundi 23 novembre à 21:04 ». The house keeps its promises by that clock. */
export const formatDue = (instant: Date, locale: Locale): string =>
  writeDate(
    new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Europe/Paris',
    }),
    instant,
  )
