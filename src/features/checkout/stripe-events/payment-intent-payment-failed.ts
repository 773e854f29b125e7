import { settleOrder } from '../commands/settle-order'
import { failPayment } from '../commands/fail-payment'
import { say } from '../domain/say'
import { findOrderOfIntent } from '../queries/find-order-of-intent'
import { callStripe } from '@/platform/stripe/call-stripe'
import type { StripeEventHandler } from './handler'

/** A card was declined, or a debit came back: the order stays payable. News that is overtaken by a later success changes nothing. */
export const paymentIntentPaymentFailed: StripeEventHandler = async (payload, { objectId }) => {
  const orderId = await findOrderOfIntent(payload, objectId)
  if (!orderId) return say(({ words }) => words.notOurs)
  const intent = await callStripe((stripe) => stripe.paymentIntents.retrieve(objectId))
  if (intent.status !== 'requires_payment_method') {
    const { sentence } = await settleOrder(payload, { orderId, via: 'webhook', intentId: objectId })
    return sentence
  }
  const { code, decline_code: declineCode } = intent.last_payment_error ?? {}
  const reason = declineCode ?? code ?? 'card_declined'
  const sentence = say(({ words }) =>
    words.paymentFailed(words.stripeRefusals[reason] ?? words.stripeRefusals[code ?? ''] ?? reason),
  )
  await failPayment(payload, { orderId, intentId: objectId, message: sentence })
  return sentence
}
