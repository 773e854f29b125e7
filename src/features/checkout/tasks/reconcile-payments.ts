import { z } from 'zod'
import { defineTask } from '@/platform/jobs/define-task'
import { expireOrders } from '../commands/expire-orders'
import { requeueStripeEvents } from '../commands/requeue-stripe-events'
import { settleWaitingOrders } from '../commands/settle-waiting-orders'

/** Every five minutes: what Stripe knows and we were never told, orders nobody paid, events left behind. Safe to run twice. */
export const reconcilePayments = defineTask({
  name: 'reconcile-payments',
  input: z.object({}),
  maxAttempts: 2,
  async run(_input, { payload, signal }) {
    const { failures } = await settleWaitingOrders(payload, signal)
    await expireOrders(payload)
    await requeueStripeEvents(payload)
    if (failures > 0) throw new Error(`${failures} orders could not be compared with Stripe`)
  },
})
