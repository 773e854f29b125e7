import type { Answers, Place } from '@/features/catalog'
import {
  birthMoment,
  type BirthMoment,
  offsetLabel,
  type PlainDate,
  readPlainDate,
} from '@/features/instruments/client'
import { type Locale, inLocale } from '@/shared/locale'
import { writeDate } from '@/shared/write-date'
import { birthMessages } from './birth-messages'

/** `note` says openly that the time never was, or was twice, on the clocks of the place; null when all is plain. */
export type BirthDescription = { text: string; note: string | null }

const isPlace = (answer: unknown): answer is Place =>
  typeof answer === 'object' && answer !== null && 'timeZone' in answer && typeof answer.timeZone === 'string'

/** « 23 avril 1987 », « 1er mai 1990 » / "23 April 1987". */
export function writePlainDate({ year, month, day }: PlainDate, locale: Locale): string {
  // The date is written from its own numbers, as a day of UTC shown in UTC: no zone of a person or of a machine can move it.
  const format = new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })
  return writeDate(format, Date.UTC(year, month - 1, day))
}

/**
 * The birth of a dossier in one line: « 23 avril 1987, 06:40 · Saint-Étienne (Europe/Paris, UTC+2) ». Reads the answers
 * `birth-date`, `birth-time` and `birth-place`, already parsed; null while there is no date. The offset is the one that was in
 * force there and then; without a time there is none to say. Only for screens: nothing is computed from it.
 */
export function describeBirth(answers: Answers, locale: Locale): BirthDescription | null {
  const words = inLocale(birthMessages, locale)
  const { 'birth-date': dateAnswer, 'birth-time': time, 'birth-place': place } = answers
  const date = typeof dateAnswer === 'string' ? readPlainDate(dateAnswer) : null
  if (!date) return null
  const isKnown = typeof time === 'string' && time !== 'unknown'
  const when = `${writePlainDate(date, locale)}, ${isKnown ? time : time === 'unknown' ? words.unknownTime : words.noTime}`
  if (!isPlace(place)) return { text: when, note: null }
  if (!isKnown) return { text: `${when} · ${place.name} (${place.timeZone})`, note: null }

  const moment = birthMoment({ date: dateAnswer as string, time, place })
  const zone = [place.timeZone, offsetsOf(moment).map(offsetLabel).join(` ${words.or} `)].filter(Boolean).join(', ')
  const note = moment.kind === 'nonexistent' ? words.gap : moment.kind === 'ambiguous' ? words.ambiguous : null
  return { text: `${when} · ${place.name} (${zone})`, note }
}

/** The offsets under which the time really stood on the clocks: none when they jumped over it. */
function offsetsOf(moment: BirthMoment): readonly number[] {
  if (moment.kind === 'instant') return [moment.offsetMinutes]
  return moment.kind === 'ambiguous' ? moment.offsetsMinutes : []
}
