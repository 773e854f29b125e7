import type { Payload } from 'payload'
import { moveOrder } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { say } from '../domain/say'
import { lockOrder } from '../queries/find-checkout-order'

/**
 * Ends pending orders past their time; their intent is cancelled by a job, outside the transaction. A payment that the bank is still processing,
 * or that a human must look at, is left alone.
 */
export async function expireOrders(payload: Payload): Promise<{ expired: number }> {
  const orders = await query<{ id: string }>(
    payload,
    sql`select id from orders where status = 'pending' and expires_at < now() and payment_status <> 'processing'
          and attention is distinct from 'payment-mismatch' order by expires_at limit 500`,
  )
  for (const { id } of orders) await expireOrder(payload, id)
  return { expired: orders.length }
}

async function expireOrder(payload: Payload, orderId: string): Promise<void> {
  await transaction(payload, async (tx) => {
    const order = await lockOrder(tx, orderId)
    if (order?.status !== 'pending' || order.paymentStatus === 'processing') return
    await moveOrder(tx, { orderId, to: 'expired', actor: 'system', message: say(({ words }) => words.expired) })
    const intentId = order.stripeIntentId
    if (intentId) await addJob(tx, 'cancel-intent', { orderId, intentId }, { key: `cancel-intent:${intentId}` })
  })
}
