import { issueInvoice } from '@/features/billing'
import { findOrCreateClient } from '@/features/clients'
import { flagOrder, moveOrder, movePayment, type Actor, type Sentence } from '@/features/orders'
import type { Transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { accessEnd } from '../domain/access-end'
import { say } from '../domain/say'
import type { CheckoutOrder } from '../queries/find-checkout-order'
import { claimOnceOffers } from './claim-once-offers'

/**
 * Everything that becomes true with a payment, in the caller's transaction; the order is locked and pending. The invoice comes last, since its
 * number holds up every other settlement until COMMIT. Nothing is sold in a free order, so it has no invoice (CGI, art. 289, I-1: invoices are
 * for what is done for a price).
 */
export async function makePaid(
  tx: Transaction,
  order: CheckoutOrder,
  { actor, message, intentId }: { actor: Actor; message: Sentence; intentId: string | null },
): Promise<void> {
  const { id: orderId, email, firstName, lastName, locale, lines, totalCents, taxCents, currency } = order
  if (totalCents > 0 && !(await claimOnceOffers(tx, order)))
    await flagOrder(tx, { orderId, attention: 'offer-already-taken', message: say(({ words }) => words.offerTaken) })
  const client = await findOrCreateClient(tx, { email, firstName, lastName: lastName ?? undefined, locale })
  const paidAt = new Date()
  const set = {
    clientId: client.id,
    paidAt,
    accessEndsAt: accessEnd(paidAt, lines),
    ...(intentId && { stripeIntentId: intentId }),
  }
  await moveOrder(tx, { orderId, to: 'paid', actor, message, set })
  const received = say(({ words, money }) => words.paymentReceived(money(totalCents, currency)))
  await movePayment(tx, { orderId, to: 'succeeded', actor, message: received })
  await publishEvent(tx, 'order.paid', { orderId, data: { status: 'paid' } })
  if (totalCents === 0) return
  const buyer = { firstName, lastName, email }
  const sold = lines.map(({ name, quantity, unitPriceCents, taxRateBps }) => ({
    name,
    quantity,
    unitPriceCents,
    taxRateBps,
  }))
  await issueInvoice(tx, { orderId, clientId: client.id, buyer, lines: sold, totalCents, taxCents, currency, locale })
}
