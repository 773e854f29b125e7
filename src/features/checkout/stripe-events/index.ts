import { chargeDisputeCreated } from './charge-dispute-created'
import { chargeRefunded } from './charge-refunded'
import type { StripeEventHandler } from './handler'
import { paymentIntentCanceled } from './payment-intent-canceled'
import { paymentIntentPaymentFailed } from './payment-intent-payment-failed'
import { paymentIntentProcessing } from './payment-intent-processing'
import { paymentIntentSucceeded } from './payment-intent-succeeded'

/** Every kind of event that changes something here; the others are recorded and left alone. */
export const stripeEventHandlers: Record<string, StripeEventHandler> = {
  'payment_intent.succeeded': paymentIntentSucceeded,
  'payment_intent.processing': paymentIntentProcessing,
  'payment_intent.payment_failed': paymentIntentPaymentFailed,
  'payment_intent.canceled': paymentIntentCanceled,
  'charge.refunded': chargeRefunded,
  'charge.dispute.created': chargeDisputeCreated,
}
