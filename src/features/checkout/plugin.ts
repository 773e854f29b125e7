import { defineSlice } from '@/platform/slice/define-slice'
import { payments } from './collections/payments'
import { stripeEvents } from './collections/stripe-events'
import { cancelIntent } from './tasks/cancel-intent'
import { handleStripeEvent } from './tasks/handle-stripe-event'
import { reconcilePayments } from './tasks/reconcile-payments'

export const checkoutPlugin = defineSlice({
  collections: [payments, stripeEvents],
  tasks: [handleStripeEvent, cancelIntent, reconcilePayments],
  crons: [{ task: 'reconcile-payments', match: '*/5 * * * *' }],
})
