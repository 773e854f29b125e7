import { recordDispute } from '../commands/record-dispute'
import { settleOrder } from '../commands/settle-order'
import { say } from '../domain/say'
import { findOrderOfIntent } from '../queries/find-order-of-intent'
import { transaction } from '@/platform/db/transaction'
import { callStripe } from '@/platform/stripe/call-stripe'
import type { StripeEventHandler } from './handler'

/** The cardholder's bank takes the payment back for now: the order is flagged, and a human decides. */
export const chargeDisputeCreated: StripeEventHandler = async (payload, { objectId, intentId }) => {
  const orderId = intentId ? await findOrderOfIntent(payload, intentId) : null
  if (!orderId || !intentId) return say(({ words }) => words.notOurs)
  await settleOrder(payload, { orderId, via: 'webhook', intentId })
  const { amount, currency, reason } = await callStripe((stripe) => stripe.disputes.retrieve(objectId))
  return transaction(payload, (tx) => recordDispute(tx, { orderId, intentId, amountCents: amount, currency, reason }))
}
