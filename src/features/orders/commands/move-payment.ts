import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { assignmentsOf, type OrderColumns } from '../domain/order-columns'
import { paymentSourcesOf, type PaymentStatus } from '../domain/order-states'
import type { Sentence } from '../domain/sentence'
import { addToTimeline, type Actor } from './add-to-timeline'

export type PaymentMove = {
  orderId: string
  to: PaymentStatus
  actor: Actor
  userId?: string | null
  message: Sentence
  set?: Partial<OrderColumns>
}

/**
 * Moves an order's payment state along its table and writes the timeline. Answers false, and changes nothing, when the table does not allow
 * it from where the payment stands: Stripe's news come late, twice and in any order. Throws NOT_FOUND.
 */
export async function movePayment(
  tx: Transaction,
  { orderId, to, actor, userId, message, set }: PaymentMove,
): Promise<boolean> {
  const [order] = await tx.query<{ status: PaymentStatus }>(
    sql`select payment_status as status from orders where id = ${orderId} for update`,
  )
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  const sources = paymentSourcesOf(to)
  if (!sources.includes(order.status)) return false
  const moved = await tx.query(sql`
    update orders set payment_status = ${to}, updated_at = now()${assignmentsOf(set)}
    where id = ${orderId} and payment_status in ${sources} returning id`)
  if (moved.length === 0) return false
  await addToTimeline(tx, { orderId, kind: 'payment', from: order.status, to, actor, userId, message })
  return true
}
