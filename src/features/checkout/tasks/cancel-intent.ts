import { z } from 'zod'
import { defineTask } from '@/platform/jobs/define-task'
import { callStripe, refusalOf } from '@/platform/stripe/call-stripe'
import { settleOrder } from '../commands/settle-order'

/** Cancels the intent of an order that ended unpaid. Safe to run twice: an intent that cannot be cancelled any more is looked at instead. */
export const cancelIntent = defineTask({
  name: 'cancel-intent',
  input: z.object({ orderId: z.uuid(), intentId: z.string() }),
  async run({ orderId, intentId }, { payload }) {
    try {
      await callStripe((stripe) => stripe.paymentIntents.cancel(intentId, { cancellation_reason: 'abandoned' }))
    } catch (error) {
      if (refusalOf(error) !== 'payment_intent_unexpected_state') throw error
      // Paid in the last moment, or cancelled already: settlement tells which.
      await settleOrder(payload, { orderId, via: 'reconciliation', intentId })
    }
  },
})
