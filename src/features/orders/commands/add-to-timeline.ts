import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { Sentence } from '../domain/sentence'

export type Actor = 'client' | 'staff' | 'automation' | 'stripe' | 'system'

export type TimelineEntry = {
  orderId: string
  kind: 'status' | 'payment' | 'incident' | 'note'
  from?: string | null
  to?: string | null
  actor: Actor
  /** The member of the team, when `actor` is `staff`. */
  userId?: string | null
  message: Sentence
}

/** Adds one row to the order's timeline, in the caller's transaction: who, when, why. Rows are never changed afterwards. */
export async function addToTimeline(tx: Transaction, entry: TimelineEntry): Promise<void> {
  const { orderId, kind, from = null, to = null, actor, userId = null, message } = entry
  await tx.query(sql`
    insert into order_timeline (order_id, kind, "from", "to", actor, user_id, message, created_at, updated_at)
    values (${orderId}, ${kind}, ${from}, ${to}, ${actor}, ${userId}, ${JSON.stringify(message)}::jsonb, clock_timestamp(), clock_timestamp())`)
}
