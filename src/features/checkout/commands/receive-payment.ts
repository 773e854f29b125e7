import { flagOrder, movePayment, unflagOrder } from '@/features/orders'
import type { Transaction } from '@/platform/db/transaction'
import type { PaymentIntent } from '@/platform/stripe/call-stripe'
import { AppError } from '@/shared/app-error'
import { say } from '../domain/say'
import { actorOf, type Settlement, type SettlementVia } from '../domain/settlement'
import { lockOrder, type CheckoutOrder } from '../queries/find-checkout-order'
import { recordPayment } from './record-payment'
import { makePaid } from './make-paid'

/**
 * Takes in money whose intent was judged good, once per intent: a pending order becomes paid; an order that had ended, or was paid by another
 * intent, keeps its state and asks a human for a refund. The order stays locked until the transaction ends, so racers come one by one.
 */
export async function receivePayment(
  tx: Transaction,
  { orderId, via, intent }: { orderId: string; via: SettlementVia; intent: PaymentIntent },
): Promise<Settlement> {
  const order = await lockOrder(tx, orderId)
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  const isNew = await recordPayment(tx, order, { provider: 'stripe', reference: intent.id, isLive: intent.livemode })
  if (!isNew) return { outcome: 'already-paid', sentence: say(({ words }) => words.alreadyPaid) }
  if (order.status === 'pending') return settle(tx, order, via, intent.id)
  return order.status === 'cancelled' || order.status === 'expired'
    ? keepForRefund(tx, order, intent.id)
    : keepSecond(tx, order)
}

async function settle(
  tx: Transaction,
  order: CheckoutOrder,
  via: SettlementVia,
  intentId: string,
): Promise<Settlement> {
  const sentence = say(({ words, money }) =>
    words.paid(money(order.totalCents, order.currency), words.sources[via] ?? via),
  )
  await unflagOrder(tx, { orderId: order.id, attention: 'payment-mismatch' })
  await makePaid(tx, order, { actor: actorOf(via), message: sentence, intentId })
  return { outcome: 'paid', sentence }
}

async function keepForRefund(tx: Transaction, order: CheckoutOrder, intentId: string): Promise<Settlement> {
  const sentence = say(({ words, money }) => words.paidAfterEnd(money(order.totalCents, order.currency)))
  const received = say(({ words, money }) => words.paymentReceived(money(order.totalCents, order.currency)))
  const set = { stripeIntentId: intentId }
  const isFirst = await movePayment(tx, { orderId: order.id, to: 'succeeded', actor: 'stripe', message: received, set })
  if (!isFirst) return keepSecond(tx, order)
  await flagOrder(tx, { orderId: order.id, attention: 'paid-after-end', message: sentence })
  return { outcome: 'paid-after-end', sentence }
}

async function keepSecond(tx: Transaction, order: CheckoutOrder): Promise<Settlement> {
  const sentence = say(({ words, money }) => words.secondPayment(money(order.totalCents, order.currency)))
  await flagOrder(tx, { orderId: order.id, attention: 'second-payment', message: sentence })
  return { outcome: 'second-payment', sentence }
}
