import type { Payload } from 'payload'
import { movePayment, type Sentence } from '@/features/orders'
import { transaction } from '@/platform/db/transaction'
import { lockOrder } from '../queries/find-checkout-order'

/** Notes that a try to pay failed, when it is the pending order's current intent; the order stays payable. */
export async function failPayment(
  payload: Payload,
  { orderId, intentId, message }: { orderId: string; intentId: string; message: Sentence },
): Promise<void> {
  await transaction(payload, async (tx) => {
    const order = await lockOrder(tx, orderId)
    if (order?.status !== 'pending' || order.stripeIntentId !== intentId) return
    await movePayment(tx, { orderId, to: 'failed', actor: 'stripe', message })
  })
}
