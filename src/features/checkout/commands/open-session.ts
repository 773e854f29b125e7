import type { Payload } from 'payload'
import { AppError } from '@/shared/app-error'
import type { CheckoutSession } from '../domain/checkout-session'
import type { CheckoutOrder } from '../queries/find-checkout-order'
import { openPayment } from './open-payment'
import { settleOrder } from './settle-order'

const ended = ['cancelled', 'expired', 'refunded']

/** How a checkout goes on from where its order stands. Throws ORDER_NOT_PAYABLE for one that ended, UPSTREAM_UNAVAILABLE when Stripe is away. */
export async function openSession(payload: Payload, order: CheckoutOrder): Promise<CheckoutSession> {
  const { id, number, totalCents, currency, status } = order
  const isFree = totalCents === 0
  const session = { orderId: id, orderNumber: number, clientSecret: null, totalCents, currency, isFree }
  if (ended.includes(status) || (status === 'pending' && order.isPastExpiry))
    throw new AppError('ORDER_NOT_PAYABLE', `the order is ${status}`)
  if (status !== 'pending') return { ...session, nextStep: 'follow' }
  if (isFree) return { ...session, nextStep: 'confirm-address' }

  const intent = await openPayment(payload, order)
  if (intent.status === 'succeeded') await settleOrder(payload, { orderId: id, via: 'return' })
  if (intent.status === 'succeeded' || intent.status === 'processing') return { ...session, nextStep: 'follow' }
  return { ...session, clientSecret: intent.client_secret, nextStep: 'pay' }
}
