import type { Payload } from 'payload'
import type { Answers, LineInstruments, Place } from '@/features/catalog'
import { describeBirth, type DossierSnapshot } from '@/features/dossiers'
import {
  composeInstruments,
  mandalaFamilies,
  type HeldInstruments,
  type Instruments,
  type MandalaFamily,
} from '@/features/instruments'
import { query, sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { houseZone } from '@/shared/dates'
import type { Locale } from '@/shared/locale'

/** The instruments of a dossier, and its birth in one line of words (null without a date). */
export type DossierInstruments = Instruments & { birth: string | null; locale: Locale }

type Row = {
  snapshot: DossierSnapshot
  seal: string
  sealedAt: string | Date
  locale: Locale
  firstName: string
  lastName: string | null
  instruments: Partial<LineInstruments> | null
  forecastMonths: number
}

/**
 * What an expert reads from the birth of a sealed dossier, computed from its snapshot and from the frozen lines of its order alone. What the form did not
 * ask is absent. The chart is there for every birth; `held` says what the client bought.
 *
 * @throws AppError NOT_FOUND for no dossier, or one that is not sealed.
 */
export async function readInstruments(
  by: Payload | Transaction,
  { dossierId }: { dossierId: string },
): Promise<DossierInstruments> {
  const statement = sql`
    select d.snapshot, d.seal, d.sealed_at as "sealedAt", o.locale, o.first_name as "firstName", o.last_name as "lastName", l.instruments,
      (select coalesce(max((e.instruments ->> 'forecastMonths')::int), 0) from order_lines e where e.order_id = o.id) as "forecastMonths"
    from dossiers d join orders o on o.id = d.order_id join order_lines l on l.id = d.order_line_id
    where d.id = ${dossierId}::uuid and d.status = 'sealed'`
  const [row] = await ('req' in by ? by.query<Row>(statement) : query<Row>(by, statement))
  if (!row) throw new AppError('NOT_FOUND', 'no sealed dossier has this id')
  const answers: Answers = Object.fromEntries(row.snapshot.answers.map(({ key, answer }) => [key, answer]))
  const instruments = composeInstruments({
    ...birthOf(answers),
    name: nameOf(answers, row),
    seal: row.seal,
    sealedOn: localDay(row.sealedAt),
    timeZone: houseZone,
    held: heldOf(row),
    locale: row.locale,
  })
  return { ...instruments, birth: describeBirth(answers, row.locale)?.text ?? null, locale: row.locale }
}

function heldOf({ instruments, forecastMonths }: Row): HeldInstruments {
  const family = instruments?.mandalaFamily
  return {
    chart: instruments?.chart === true,
    mandalaFamily: mandalaFamilies.includes(family as MandalaFamily) ? (family as MandalaFamily) : null,
    forecastMonths,
  }
}

function birthOf({ 'birth-date': date, 'birth-time': time, 'birth-place': place }: Answers) {
  return {
    date: typeof date === 'string' ? date : null,
    time: typeof time === 'string' && time !== 'unknown' ? time : null,
    place: isPlace(place) ? place : null,
  }
}

const isPlace = (answer: unknown): answer is Place =>
  typeof answer === 'object' && answer !== null && 'latitude' in answer && 'longitude' in answer && 'timeZone' in answer

/** The name given at birth where a form asks for it; else the full name of the order; else the name in use. */
function nameOf(answers: Answers, { firstName, lastName }: Row): string {
  const [atBirth, inUse] = [answers['birth-name'], answers['usage-name']]
  if (typeof atBirth === 'string' && atBirth.trim()) return atBirth
  if (lastName?.trim()) return `${firstName} ${lastName}`
  return typeof inUse === 'string' && inUse.trim() ? inUse : firstName
}

/** YYYY-MM-DD in the time of the house. */
const localDay = (instant: string | Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: houseZone }).format(new Date(instant))
