import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { logger } from '@/platform/log/logger'
import { reasonOf } from '@/platform/log/reason-of'
import { settleOrder } from './settle-order'

/**
 * Settles pending orders whose intent is over two minutes old and succeeded at Stripe: the webhook did not come, or failed. One that cannot be
 * read does not hold up the others; the answer counts them.
 */
export async function settleWaitingOrders(payload: Payload, signal?: AbortSignal): Promise<{ failures: number }> {
  const orders = await query<{ id: string }>(
    payload,
    sql`select id from orders where status = 'pending' and stripe_intent_id is not null and created_at < now() - interval '2 minutes'
        order by created_at desc limit 300`,
  )
  let failures = 0
  for (const { id } of orders) {
    if (signal?.aborted) break
    try {
      await settleOrder(payload, { orderId: id, via: 'reconciliation' })
    } catch (error) {
      failures += 1
      logger.warn({ order: id, reason: reasonOf(error) }, 'an order could not be reconciled')
    }
  }
  return { failures }
}
