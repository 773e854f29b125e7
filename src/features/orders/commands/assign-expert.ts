import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { sentenceOf } from '../domain/sentence'
import { messages } from '../messages'
import { addToTimeline } from './add-to-timeline'

/**
 * Gives an order to an expert. Of two who take it at once, one gets it: the other meets CONFLICT. Taking one's own order again changes
 * nothing. Throws NOT_FOUND.
 */
export async function assignExpert(
  tx: Transaction,
  { orderId, userId }: { orderId: string; userId: string },
): Promise<void> {
  const [order] = await tx.query<{ expert_id: string | null }>(
    sql`select expert_id from orders where id = ${orderId} for update`,
  )
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  if (order.expert_id === userId) return
  if (order.expert_id !== null) throw new AppError('CONFLICT', 'another expert has this order')
  await tx.query(
    sql`update orders set expert_id = ${userId}, updated_at = now() where id = ${orderId} and expert_id is null`,
  )
  const message = sentenceOf(messages, (words) => words.expertAssigned)
  await addToTimeline(tx, { orderId, kind: 'note', actor: 'staff', userId, message })
}
