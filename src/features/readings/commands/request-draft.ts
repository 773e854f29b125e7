import type { Payload, TypedUser } from 'payload'
import { addToTimeline } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { AppError } from '@/shared/app-error'
import { advanceOrder } from './advance-order'
import { clearAutomationFlags } from './automation-flags'
import { lockReading, requireHolder, takenBy } from './lock-reading'
import { requireExpert } from './require-expert'
import { requireMove } from './require-move'
import { sentences } from './timeline-sentences'

/**
 * An expert asks the automation for a (new) draft. The words stay as they are until it comes, then it replaces them: the desk asks before.
 * A reading in review goes back to `draft` and stays with its expert; its order goes back to `processing`, since nobody reviews meanwhile.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, READING_SEALED, WRONG_STATE (the order is not in production), CONFLICT (another expert has it).
 */
export async function requestDraft(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<void> {
  const expert = requireExpert(user)
  await transaction(payload, async (tx) => {
    const reading = await lockReading(tx, readingId)
    if (reading.status !== 'draft') {
      requireHolder(reading, expert)
      requireMove(reading.status, 'draft')
    }
    if (reading.expertId && reading.expertId !== expert.id && !expert.isAdmin) throw takenBy(reading)
    const rows = await tx.query(sql`
      update readings set status = 'draft', taken_at = null, requested_at = now(), failure = null, updated_at = now()
      where id = ${readingId}::uuid and status in ('draft', 'in_review') returning id`)
    if (rows.length === 0) throw new AppError('WRONG_STATE', 'the reading takes no draft')
    if (reading.status === 'in_review')
      await advanceOrder(tx, reading, 'processing', { actor: 'staff', userId: expert.id })
    await clearAutomationFlags(tx, reading.orderId, 'staff', expert.id)
    await addToTimeline(tx, {
      orderId: reading.orderId,
      kind: 'note',
      actor: 'staff',
      userId: expert.id,
      message: sentences.requested,
    })
    await publishEvent(tx, 'reading.requested', { orderId: reading.orderId, data: requestData(reading) })
  })
}

/** What the automation is told of a reading it shall draft: ids alone. */
export const requestData = ({
  id,
  dossierId,
  orderLineId,
}: {
  id: string
  dossierId: string
  orderLineId: string
}) => ({
  readingId: id,
  dossierId,
  orderLineId,
})
