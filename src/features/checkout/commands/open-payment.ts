import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { callStripe, isKeySpent, refusalOf, type PaymentIntent } from '@/platform/stripe/call-stripe'
import { AppError, isAppError } from '@/shared/app-error'
import { findOrder, type CheckoutOrder } from '../queries/find-checkout-order'

/**
 * The order's payment intent: the one it has, or a new one made with the attempt's id as idempotency key, so that a call whose answer was lost
 * finds the same intent. Called outside any transaction. Throws UPSTREAM_UNAVAILABLE and ORDER_NOT_PAYABLE.
 */
export async function openPayment(payload: Payload, order: CheckoutOrder): Promise<PaymentIntent> {
  const { stripeIntentId } = order
  const known = stripeIntentId ? await retrieveIntent(stripeIntentId) : null
  if (known && known.status !== 'canceled') return known
  try {
    return await keepIntent(payload, order, await createIntent(order))
  } catch (error) {
    // Stripe refuses a key that is in use right now: whoever holds it may have stored its intent meanwhile.
    const now = isAppError(error) && error.code === 'UPSTREAM_UNAVAILABLE' ? await findOrder(payload, order.id) : null
    if (now?.stripeIntentId && now.stripeIntentId !== stripeIntentId) return retrieveIntent(now.stripeIntentId)
    throw error
  }
}

const retrieveIntent = (id: string): Promise<PaymentIntent> =>
  callStripe((stripe) => stripe.paymentIntents.retrieve(id))

const windowMs = 10_000

/**
 * The attempt's id is the key, so that a lost answer is found again. A failure that Stripe remembers would be repeated for a day under that key:
 * then a key of the next seconds is used. The intent that such a failure may have left behind is known to nobody, so it takes no money.
 */
async function createIntent(order: CheckoutOrder): Promise<PaymentIntent> {
  const { id, attemptId, stripeIntentId, totalCents, currency } = order
  // After a cancelled intent its key would answer with it again.
  const key = stripeIntentId ? `${attemptId}:after:${stripeIntentId}` : attemptId
  const intent = {
    amount: totalCents,
    currency,
    metadata: { order_id: id },
    automatic_payment_methods: { enabled: true },
  }
  const create = (idempotencyKey: string) =>
    callStripe((stripe) => stripe.paymentIntents.create(intent, { idempotencyKey }))
  try {
    return await create(key).catch((error: unknown) => {
      if (!isKeySpent(error)) throw error
      return create(`${key}:${Math.floor(Date.now() / windowMs)}`)
    })
  } catch (error) {
    if (refusalOf(error) === 'amount_too_small')
      throw new AppError('ORDER_NOT_PAYABLE', 'the amount is below what Stripe takes')
    throw error
  }
}

async function keepIntent(payload: Payload, order: CheckoutOrder, intent: PaymentIntent): Promise<PaymentIntent> {
  const kept = await query(
    payload,
    sql`update orders set stripe_intent_id = ${intent.id}, updated_at = now()
        where id = ${order.id} and status = 'pending' and stripe_intent_id is not distinct from ${order.stripeIntentId} returning id`,
  )
  if (kept.length > 0) return intent
  const now = await findOrder(payload, order.id)
  if (now?.status !== 'pending' || !now.stripeIntentId)
    throw new AppError('ORDER_NOT_PAYABLE', `the order is ${now?.status ?? 'gone'}`)
  return now.stripeIntentId === intent.id ? intent : retrieveIntent(now.stripeIntentId)
}
