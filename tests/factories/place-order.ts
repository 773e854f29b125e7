import type { Payload } from 'payload'
import type { OrderStatus, Sentence } from '@/features/orders'
import { query, sql } from '@/platform/db/query'

type Move = {
  to: OrderStatus
  at: Date
  message: Sentence
  actor?: 'client' | 'staff' | 'automation' | 'stripe' | 'system'
  userId?: string
}

/** Writes what became of an order in the past: its state and the row of its timeline, both of that time. No event, no job, no mail follows. */
export async function placeOrder(
  payload: Payload,
  orderId: string,
  { to, at, message, actor = 'system', userId }: Move,
): Promise<void> {
  await query(
    payload,
    sql`with before as (select id, status from orders where id = ${orderId}::uuid),
        moved as (update orders set status = ${to}, updated_at = ${at.toISOString()} where id = ${orderId}::uuid)
      insert into order_timeline (order_id, kind, "from", "to", actor, user_id, message, created_at, updated_at)
      select id, 'status', status::text, ${to}, ${actor}, ${userId ?? null}::uuid, ${JSON.stringify(message)}::jsonb, ${at.toISOString()}, ${at.toISOString()} from before`,
  )
}

export const hoursAfter = (date: Date, hours: number): Date => new Date(date.getTime() + hours * 3_600_000)
