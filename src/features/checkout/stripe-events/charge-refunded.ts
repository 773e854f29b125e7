import { recordRefund } from '../commands/record-refund'
import { settleOrder } from '../commands/settle-order'
import { say } from '../domain/say'
import { findOrderOfIntent } from '../queries/find-order-of-intent'
import { transaction } from '@/platform/db/transaction'
import { callStripe } from '@/platform/stripe/call-stripe'
import type { StripeEventHandler } from './handler'

/** Money went back, in part or in full. The payment itself is settled first, in case its own event is still to come. */
export const chargeRefunded: StripeEventHandler = async (payload, { objectId, intentId }) => {
  const orderId = intentId ? await findOrderOfIntent(payload, intentId) : null
  if (!orderId || !intentId) return say(({ words }) => words.notOurs)
  await settleOrder(payload, { orderId, via: 'webhook', intentId })
  const charge = await callStripe((stripe) => stripe.charges.retrieve(objectId))
  return transaction(payload, (tx) =>
    recordRefund(tx, { orderId, intentId, refundedCents: charge.amount_refunded, isFull: charge.refunded }),
  )
}
