import { settleOrder } from '../commands/settle-order'
import { say } from '../domain/say'
import { findOrderOfIntent } from '../queries/find-order-of-intent'
import type { StripeEventHandler } from './handler'

/** The bank takes its time (a debit): the order waits. By now it may even have succeeded, so the same door is taken. */
export const paymentIntentProcessing: StripeEventHandler = async (payload, { objectId }) => {
  const orderId = await findOrderOfIntent(payload, objectId)
  if (!orderId) return say(({ words }) => words.notOurs)
  const { sentence } = await settleOrder(payload, { orderId, via: 'webhook', intentId: objectId })
  return sentence
}
