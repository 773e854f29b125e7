import type { SQL } from 'drizzle-orm'
import { sql } from '@/platform/db/query'

/** What a move of an order may set with its state, in the same update. */
export type OrderColumns = {
  clientId: string
  stripeIntentId: string
  paidAt: Date
  accessEndsAt: Date
  completedAt: Date | null
}

const setters: { [Name in keyof OrderColumns]: (value: OrderColumns[Name]) => SQL } = {
  clientId: (value) => sql`client_id = ${value}`,
  stripeIntentId: (value) => sql`stripe_intent_id = ${value}`,
  paidAt: (value) => sql`paid_at = ${value.toISOString()}::timestamptz`,
  accessEndsAt: (value) => sql`access_ends_at = ${value.toISOString()}::timestamptz`,
  completedAt: (value) => sql`completed_at = ${value?.toISOString() ?? null}::timestamptz`,
}

/** `, client_id = …, paid_at = …`: the end of a SET list. Members that are undefined are left alone. */
export function assignmentsOf(columns: Partial<OrderColumns> = {}): SQL {
  const one = <Name extends keyof OrderColumns>(name: Name): SQL[] => {
    const value = columns[name]
    return value === undefined ? [] : [sql`, ${setters[name](value)}`]
  }
  return sql.join((Object.keys(setters) as (keyof OrderColumns)[]).flatMap((name) => one(name)))
}
