import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { sentenceOf, type Sentence } from '../domain/sentence'
import { messages } from '../messages'
import { addToTimeline, type Actor } from './add-to-timeline'

/** What a human must look at. A code that the desk translates. */
export type Attention =
  | 'payment-mismatch'
  | 'paid-after-end'
  | 'second-payment'
  | 'offer-already-taken'
  | 'dispute'
  | 'automation-silent'
  | 'automation-failed'
  | 'production-failed'
  | 'seal-mismatch'

/** What concerns the making of a reading: it never hides a flag about money, which freezes the order. */
const ofProduction: readonly Attention[] = [
  'automation-silent',
  'automation-failed',
  'production-failed',
  'seal-mismatch',
]

/**
 * Puts an order first on the desk with what is wrong, and an incident in its timeline. Flagging it again for the same reason changes and adds
 * nothing, so a job may run twice; nor does a flag about production where one about money stands. Answers whether the flag is new.
 */
export async function flagOrder(
  tx: Transaction,
  {
    orderId,
    attention,
    message,
    actor = 'system',
  }: { orderId: string; attention: Attention; message: Sentence; actor?: Actor },
): Promise<boolean> {
  const flagged = await tx.query(sql`
    update orders set attention = ${attention}, updated_at = now()
    where id = ${orderId} and attention is distinct from ${attention}
      and (attention is null or attention in ${ofProduction} or not ${ofProduction.includes(attention)}::boolean) returning id`)
  if (flagged.length === 0) return false
  await addToTimeline(tx, { orderId, kind: 'incident', to: attention, actor, message })
  return true
}

/** Takes the flag away, if it is still that one. Answers whether it was there. */
export async function unflagOrder(
  tx: Transaction,
  {
    orderId,
    attention,
    actor = 'system',
    userId,
    message,
  }: { orderId: string; attention: Attention; actor?: Actor; userId?: string; message?: Sentence },
): Promise<boolean> {
  const unflagged = await tx.query(sql`
    update orders set attention = null, updated_at = now() where id = ${orderId} and attention = ${attention} returning id`)
  if (unflagged.length === 0) return false
  const ended = message ?? sentenceOf(messages, (words) => words.attentionEnded)
  await addToTimeline(tx, { orderId, kind: 'incident', from: attention, actor, userId, message: ended })
  return true
}
