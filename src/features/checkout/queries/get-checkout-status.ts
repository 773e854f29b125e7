import type { Payload } from 'payload'
import { logger } from '@/platform/log/logger'
import { takeFrom } from '@/platform/security/rate-limit'
import { AppError, isAppError } from '@/shared/app-error'
import { settleOrder } from '../commands/settle-order'
import { findOrder, type CheckoutOrder } from './find-checkout-order'

/**
 * Where a checkout stands, for the page that waits. `waiting`: not paid yet, and payable; `processing`: at the bank; `to-confirm`: a free order
 * whose mailed link was not used; `under-review`: money that a human must look at; `ended`: expired or cancelled.
 */
export type CheckoutState = 'waiting' | 'processing' | 'to-confirm' | 'paid' | 'under-review' | 'ended'

export type CheckoutStatus = {
  orderId: string
  orderNumber: string
  state: CheckoutState
  /** The address the confirmation goes to: shown to the browser that typed it. */
  email: string
  firstName: string
  lines: { name: string; totalCents: number }[]
  totalCents: number
  currency: string
  isFree: boolean
}

const returns = { name: 'checkout-return', points: 30, seconds: 60 }

/**
 * Reads an order for the browser that made it: `attemptId` is its proof. An order that is still pending is compared with Stripe, and settled when
 * the money is there and the webhook is not. Throws NOT_FOUND, also for a wrong proof.
 */
export async function getCheckoutStatus(
  payload: Payload,
  { orderId, attemptId }: { orderId: string; attemptId: string },
): Promise<CheckoutStatus> {
  const read = async () => {
    const order = await findOrder(payload, orderId)
    if (order?.attemptId !== attemptId) throw new AppError('NOT_FOUND', 'no such order')
    return order
  }
  const order = await read()
  if (order.status !== 'pending' || order.totalCents === 0 || !order.stripeIntentId) return statusOf(order)
  try {
    await takeFrom(payload, returns, orderId)
    await settleOrder(payload, { orderId, via: 'return' })
  } catch (error) {
    // The page goes on waiting: the webhook or reconciliation will settle.
    if (!isAppError(error)) throw error
    logger.info({ order: orderId, code: error.code }, 'not compared with Stripe now')
  }
  return statusOf(await read())
}

function statusOf(order: CheckoutOrder): CheckoutStatus {
  const { id, number, email, firstName, lines, totalCents, currency } = order
  return {
    orderId: id,
    orderNumber: number,
    state: stateOf(order),
    email,
    firstName,
    lines: lines.map(({ name, unitPriceCents, quantity }) => ({ name, totalCents: unitPriceCents * quantity })),
    totalCents,
    currency,
    isFree: totalCents === 0,
  }
}

function stateOf({ status, paymentStatus, attention, totalCents, isPastExpiry }: CheckoutOrder): CheckoutState {
  if (attention === 'paid-after-end' || (status === 'pending' && attention === 'payment-mismatch'))
    return 'under-review'
  if (['cancelled', 'expired', 'refunded'].includes(status)) return 'ended'
  if (status !== 'pending') return 'paid'
  if (paymentStatus === 'processing') return 'processing'
  if (isPastExpiry) return 'ended'
  return totalCents === 0 ? 'to-confirm' : 'waiting'
}
