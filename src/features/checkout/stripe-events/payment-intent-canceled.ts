import { failPayment } from '../commands/fail-payment'
import { say } from '../domain/say'
import { findOrderOfIntent } from '../queries/find-order-of-intent'
import type { StripeEventHandler } from './handler'

/** An intent was cancelled, by our expiry or in Stripe's dashboard. A pending order stays payable, with a new intent. */
export const paymentIntentCanceled: StripeEventHandler = async (payload, { objectId }) => {
  const orderId = await findOrderOfIntent(payload, objectId)
  if (!orderId) return say(({ words }) => words.notOurs)
  const sentence = say(({ words }) => words.intentCanceled)
  await failPayment(payload, { orderId, intentId: objectId, message: sentence })
  return sentence
}
