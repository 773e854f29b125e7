import { flagOrder, movePayment, type Sentence } from '@/features/orders'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { say } from '../domain/say'
import { lockOrder } from '../queries/find-checkout-order'

type Dispute = { orderId: string; intentId: string; amountCents: number; currency: string; reason: string }

/** Marks the payment disputed and puts the order before a human; again, it changes nothing. */
export async function recordDispute(
  tx: Transaction,
  { orderId, intentId, amountCents, currency, reason }: Dispute,
): Promise<Sentence> {
  const sentence = say(({ words, money }) => words.disputed(money(amountCents, currency), reason))
  const order = await lockOrder(tx, orderId)
  await tx.query(sql`
    update payments set status = 'disputed', updated_at = now() where reference = ${intentId} and status in ('succeeded', 'partially_refunded')`)
  if (order?.stripeIntentId === intentId)
    await movePayment(tx, { orderId, to: 'disputed', actor: 'stripe', message: sentence })
  await flagOrder(tx, { orderId, attention: 'dispute', message: sentence, actor: 'stripe' })
  return sentence
}
