import type { Payload, TypedUser } from 'payload'
import { addToTimeline } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { giveUpOrder } from './give-up-order'
import { lockReading, requireHolder } from './lock-reading'
import { requireExpert } from './require-expert'
import { requireMove } from './require-move'
import { sentences } from './timeline-sentences'

/**
 * The expert (or an admin) hands a reading back for another to take; its words stay. One that has no words yet waits for a draft again; one that
 * has is protected from machines until a draft is requested.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, READING_SEALED, WRONG_STATE, CONFLICT (another expert has it).
 */
export async function releaseReading(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<void> {
  const expert = requireExpert(user)
  await transaction(payload, async (tx) => {
    const reading = await lockReading(tx, readingId)
    requireHolder(reading, expert)
    requireMove(reading.status, 'draft')
    const rows = await tx.query(sql`
      update readings set status = 'draft', expert_id = null, taken_at = case when drafted_by is null then null else taken_at end, updated_at = now()
      where id = ${readingId}::uuid and status = 'in_review' returning id`)
    if (rows.length === 0) throw new AppError('WRONG_STATE', 'the reading is not in review')
    await giveUpOrder(tx, reading.orderId)
    await addToTimeline(tx, {
      orderId: reading.orderId,
      kind: 'note',
      actor: 'staff',
      userId: expert.id,
      message: sentences.released(expert.publicName),
    })
  })
}
