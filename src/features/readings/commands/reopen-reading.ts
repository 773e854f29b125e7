import type { Payload, TypedUser } from 'payload'
import { assignExpert, moveOrder } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { AppError } from '@/shared/app-error'
import { giveUpOrder } from './give-up-order'
import { lockReading } from './lock-reading'
import { requireExpert } from './require-expert'
import { sentences } from './timeline-sentences'

const longest = 500

/**
 * Opens a delivered reading again as its next version, in the hands of who reopens it. The client goes on reading the last delivered version until
 * the new one is delivered. Only a delivered version can be followed by another: so every version but the newest has been delivered.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND; VALIDATION_FAILED for an empty or too long (500) reason; WRONG_STATE when the reading is
 * not sealed and delivered, or the order not completed.
 */
export async function reopenReading(
  payload: Payload,
  { readingId, reason, user }: { readingId: string; reason: string; user: TypedUser | null },
): Promise<{ versionNumber: number }> {
  const expert = requireExpert(user)
  const why = reason
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .toWellFormed()
  if (why === '') throw new AppError('VALIDATION_FAILED', 'say why', [{ field: 'reason', reason: 'required' }])
  if (why.length > longest)
    throw new AppError('VALIDATION_FAILED', 'too long', [{ field: 'reason', reason: 'too-long' }])
  return transaction(payload, async (tx) => {
    const { orderId, expertId } = await lockReading(tx, readingId)
    const [row] = await tx.query<{ versionNumber: number }>(sql`
      update readings set status = 'in_review', version_number = version_number + 1, revision = revision + 1, expert_id = ${expert.id}::uuid,
        taken_at = now(), sealed_at = null, delivered_at = null, updated_at = now()
      where id = ${readingId}::uuid and status = 'sealed' and delivered_at is not null returning version_number::int as "versionNumber"`)
    if (!row) throw new AppError('WRONG_STATE', 'only a delivered reading can be reopened')
    await moveOrder(tx, {
      orderId,
      to: 'awaiting_validation',
      actor: 'staff',
      userId: expert.id,
      message: sentences.order.reopened(why),
      set: { completedAt: null },
    })
    if (expertId !== expert.id) await giveUpOrder(tx, orderId)
    await assignExpert(tx, { orderId, userId: expert.id })
    await publishEvent(tx, 'reading.reopened', { orderId, data: { readingId, number: row.versionNumber } })
    return row
  })
}
