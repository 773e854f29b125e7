import type { Payload, TypedUser } from 'payload'
import { assignExpert } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { advanceOrder } from './advance-order'
import { clearAutomationFlags } from './automation-flags'
import { lockReading, takenBy } from './lock-reading'
import { requireExpert } from './require-expert'
import { requireMove } from './require-move'

/**
 * An expert takes a reading, drafted or not (then they write by hand), and the review begins. Taking what is already mine changes nothing.
 * The order goes to `awaiting_validation` when there is a draft to review, else to `processing`.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, CONFLICT (taken; the message names the other's public name), READING_SEALED,
 * WRONG_STATE (the order is not in production).
 */
export async function takeReading(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<void> {
  const expert = requireExpert(user)
  await transaction(payload, async (tx) => {
    const reading = await lockReading(tx, readingId)
    if (reading.status !== 'in_review') requireMove(reading.status, 'in_review')
    if (reading.expertId && reading.expertId !== expert.id) throw takenBy(reading)
    if (reading.status === 'in_review' && reading.expertId === expert.id) return
    const rows = await tx.query(sql`
      update readings set status = 'in_review', expert_id = ${expert.id}::uuid, taken_at = now(), updated_at = now()
      where id = ${readingId}::uuid and status in ('draft', 'in_review') and (expert_id is null or expert_id = ${expert.id}::uuid) returning id`)
    if (rows.length === 0) throw takenBy(reading)
    await assignExpert(tx, { orderId: reading.orderId, userId: expert.id })
    await advanceOrder(tx, reading, reading.draftedBy ? 'awaiting_validation' : 'processing', {
      actor: 'staff',
      userId: expert.id,
    })
    await clearAutomationFlags(tx, reading.orderId, 'staff', expert.id)
  })
}
