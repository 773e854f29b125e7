import type { Payload } from 'payload'
import { flagOrder, movePayment } from '@/features/orders'
import { transaction } from '@/platform/db/transaction'
import { callStripe, refusalOf, type PaymentIntent } from '@/platform/stripe/call-stripe'
import { isLiveMode } from '@/platform/stripe/client'
import { AppError } from '@/shared/app-error'
import { judgeIntent, type Mismatch } from '../domain/judge-intent'
import { say } from '../domain/say'
import { actorOf, type Settlement, type SettlementVia } from '../domain/settlement'
import { findOrder, type CheckoutOrder } from '../queries/find-checkout-order'
import { settleFreeOrder } from './settle-free-order'
import { receivePayment } from './receive-payment'

/**
 * The one door to `paid`, for the webhook, the browser's return, reconciliation and free orders. It believes nobody: the intent is re-read from
 * Stripe, and must have succeeded, in our mode, for the order's exact amount and currency, and name the order. Then one transaction moves
 * the order, records the payment, finds or makes the client, issues the invoice, writes the timeline and publishes `order.paid`.
 *
 * Safe to call any number of times, at once, from anywhere: one effect. `intentId` is the intent an event speaks of, the order's own by default.
 * Throws NOT_FOUND, UPSTREAM_UNAVAILABLE (try again later), OFFER_ALREADY_TAKEN (free offer used before with that address).
 */
export async function settleOrder(
  payload: Payload,
  { orderId, via, intentId }: { orderId: string; via: SettlementVia; intentId?: string | null },
): Promise<Settlement> {
  const order = await findOrder(payload, orderId)
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  if (order.totalCents === 0) return settleFreeOrder(payload, order)

  const wanted = intentId ?? order.stripeIntentId
  const intent = wanted ? await retrieveKnownIntent(wanted) : null
  if (!intent) return { outcome: 'not-paid', sentence: say(({ words }) => words.noIntent) }
  const verdict = judgeIntent({ ...order, orderId, isLive: isLiveMode() }, intent)
  if (verdict.kind === 'mismatch') return flagMismatch(payload, order, verdict)
  if (verdict.kind === 'waiting') return waitForIt(payload, order, intent, via)
  return transaction(payload, (tx) => receivePayment(tx, { orderId, via, intent }))
}

async function retrieveKnownIntent(id: string): Promise<PaymentIntent | null> {
  try {
    return await callStripe((stripe) => stripe.paymentIntents.retrieve(id))
  } catch (error) {
    if (refusalOf(error) === 'resource_missing') return null
    throw error
  }
}

async function flagMismatch(
  payload: Payload,
  order: CheckoutOrder,
  { what, expected, received }: Mismatch,
): Promise<Settlement> {
  const sentence = say(({ words }) => words.mismatch(words.mismatches[what] ?? what, expected, received))
  await transaction(payload, (tx) =>
    flagOrder(tx, { orderId: order.id, attention: 'payment-mismatch', message: sentence }),
  )
  return { outcome: 'mismatch', sentence }
}

async function waitForIt(
  payload: Payload,
  order: CheckoutOrder,
  intent: PaymentIntent,
  via: SettlementVia,
): Promise<Settlement> {
  const isProcessing = intent.status === 'processing'
  const sentence = say(({ words }) => (isProcessing ? words.processing : words.notPaid(intent.status)))
  // A debit that came back, and was never announced: the order can be paid again, and can expire.
  const cameBack =
    order.paymentStatus === 'processing' && ['requires_payment_method', 'canceled'].includes(intent.status)
  const to = isProcessing ? 'processing' : cameBack ? 'failed' : null
  if (to && order.status === 'pending' && order.stripeIntentId === intent.id)
    await transaction(payload, (tx) =>
      movePayment(tx, { orderId: order.id, to, actor: actorOf(via), message: sentence }),
    )
  return { outcome: 'not-paid', sentence }
}
