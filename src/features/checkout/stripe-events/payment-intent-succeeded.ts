import { settleOrder } from '../commands/settle-order'
import { say } from '../domain/say'
import { findOrderOfIntent } from '../queries/find-order-of-intent'
import type { StripeEventHandler } from './handler'

/** Money arrived: the order is settled, whatever else the event says. */
export const paymentIntentSucceeded: StripeEventHandler = async (payload, { objectId }) => {
  const orderId = await findOrderOfIntent(payload, objectId)
  if (!orderId) return say(({ words }) => words.notOurs)
  const { sentence } = await settleOrder(payload, { orderId, via: 'webhook', intentId: objectId })
  return sentence
}
