import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { assignmentsOf, type OrderColumns } from '../domain/order-columns'
import { sourcesOf, type OrderStatus } from '../domain/order-states'
import type { Sentence } from '../domain/sentence'
import { addToTimeline, type Actor } from './add-to-timeline'

export type OrderMove = {
  orderId: string
  to: OrderStatus
  actor: Actor
  userId?: string | null
  message: Sentence
  set?: Partial<OrderColumns>
}

/**
 * Moves an order to another state, if the table of `domain/order-states.ts` allows it from where the order stands at that very moment, and
 * writes the timeline. Throws NOT_FOUND, or WRONG_STATE when the move is not allowed (nothing has changed then).
 */
export async function moveOrder(
  tx: Transaction,
  { orderId, to, actor, userId, message, set }: OrderMove,
): Promise<void> {
  const [order] = await tx.query<{ status: OrderStatus }>(
    sql`select status from orders where id = ${orderId} for update`,
  )
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  const sources = sourcesOf(to)
  const moved = sources.includes(order.status)
    ? await tx.query(sql`
        update orders set status = ${to}, updated_at = now()${assignmentsOf(set)}
        where id = ${orderId} and status in ${sources} returning id`)
    : []
  if (moved.length === 0) throw new AppError('WRONG_STATE', `an order cannot go from ${order.status} to ${to}`)
  await addToTimeline(tx, { orderId, kind: 'status', from: order.status, to, actor, userId, message })
}
