import { issueCreditNote } from '@/features/billing'
import { addToTimeline, moveOrder, movePayment, orderTransitions, unflagOrder, type Sentence } from '@/features/orders'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { AppError } from '@/shared/app-error'
import { inLocale } from '@/shared/locale'
import { say } from '../domain/say'
import { messages } from '../messages'
import { lockOrder, type CheckoutOrder } from '../queries/find-checkout-order'

type Refund = {
  orderId: string
  intentId: string
  /** In all, as Stripe says now. */ refundedCents: number
  isFull: boolean
}

/**
 * Brings what was refunded of a payment to what Stripe says, once: amounts, payment state, credit note, and for the whole amount the order's end
 * and `order.refunded`. The same or an older amount changes nothing. A payment that never made the order paid (late, or a second one) touches
 * only itself and takes away its flag.
 */
export async function recordRefund(
  tx: Transaction,
  { orderId, intentId, refundedCents, isFull }: Refund,
): Promise<Sentence> {
  const order = await lockOrder(tx, orderId)
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  const [payment] = await tx.query<{ before: number }>(sql`
    select refunded_cents::int as before from payments where reference = ${intentId} for update`)
  if (!payment) return refundOfOther(tx, order, { intentId, isFull })
  if (refundedCents <= payment.before) return say(({ words }) => words.refundKnown)
  const delta = refundedCents - payment.before
  await tx.query(sql`
    update payments set refunded_cents = ${refundedCents}, status = ${isFull ? 'refunded' : 'partially_refunded'}, updated_at = now()
    where reference = ${intentId} and refunded_cents < ${refundedCents}`)
  const sentence = say(({ words, money }) =>
    isFull
      ? words.refundedInFull(money(refundedCents, order.currency))
      : words.refundedInPart(money(delta, order.currency), money(refundedCents, order.currency)),
  )
  if (order.stripeIntentId === intentId) await refundOrder(tx, order, { refundedCents, delta, isFull, sentence })
  else await addToTimeline(tx, { orderId, kind: 'payment', actor: 'stripe', message: sentence })
  if (isFull)
    await unflagOrder(tx, {
      orderId,
      attention: order.stripeIntentId === intentId ? 'paid-after-end' : 'second-payment',
      message: sentence,
    })
  return sentence
}

/** A payment that was never accepted went back: the incident it made is over. */
async function refundOfOther(
  tx: Transaction,
  { id: orderId, stripeIntentId }: CheckoutOrder,
  { intentId, isFull }: { intentId: string; isFull: boolean },
): Promise<Sentence> {
  const sentence = say(({ words }) => words.refundOfOther)
  if (isFull && stripeIntentId !== intentId)
    await unflagOrder(tx, { orderId, attention: 'payment-mismatch', message: sentence })
  return sentence
}

type OrderRefund = { refundedCents: number; delta: number; isFull: boolean; sentence: Sentence }

async function refundOrder(
  tx: Transaction,
  order: CheckoutOrder,
  { refundedCents, delta, isFull, sentence }: OrderRefund,
): Promise<void> {
  const { id: orderId, status } = order
  await tx.query(
    sql`update orders set refunded_cents = ${refundedCents}, updated_at = now() where id = ${orderId} and refunded_cents < ${refundedCents}`,
  )
  const isMoved = await movePayment(tx, {
    orderId,
    to: isFull ? 'refunded' : 'partially_refunded',
    actor: 'stripe',
    message: sentence,
  })
  if (!isMoved) await addToTimeline(tx, { orderId, kind: 'payment', actor: 'stripe', message: sentence })
  if (isFull && orderTransitions[status].includes('refunded')) {
    await moveOrder(tx, { orderId, to: 'refunded', actor: 'stripe', message: sentence })
    await publishEvent(tx, 'order.refunded', { orderId, data: { status: 'refunded', refundedCents } })
  }
  const [invoice] = await tx.query<{ id: string }>(
    sql`select id from invoices where order_id = ${orderId} and kind = 'invoice'`,
  )
  const reason = inLocale(messages, order.locale).refundReason
  if (invoice) await issueCreditNote(tx, { invoiceId: invoice.id, amountCents: delta, reason, locale: order.locale })
}
