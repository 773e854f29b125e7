import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { documentNumber } from '../domain/invoice'

export type Taken = { number: string; year: number; sequence: number; issuedAt: Date }

/**
 * The next number of the year, gapless and chronological (CGI, annexe II, art. 242 nonies A, I-7°: « un numéro unique basé sur une séquence
 * chronologique et continue »). Documents are issued one at a time: the lock is held until the caller's transaction ends, and a rollback
 * gives the number back. So take it as the last thing that waits for anything.
 */
export async function takeNumber(tx: Transaction, kind: 'invoice' | 'credit_note'): Promise<Taken> {
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`billing:${kind}`}, 0))`)
  const [clock] = await tx.query<{ ms: string; year: number }>(sql`
    select extract(epoch from t) * 1000 as ms, extract(year from t at time zone 'Europe/Paris')::int as year from clock_timestamp() t`)
  if (!clock) throw new Error('the database tells no time')
  const [counter] = await tx.query<{ value: number }>(sql`
    insert into counters (name, value) values (${`${kind}-${clock.year}`}, 1)
    on conflict (name) do update set value = counters.value + 1 returning value::int`)
  if (!counter) throw new Error('no number was given')
  const issuedAt = new Date(Number(clock.ms))
  return {
    number: documentNumber(kind, clock.year, counter.value),
    year: clock.year,
    sequence: counter.value,
    issuedAt,
  }
}
