import type { Payload } from 'payload'
import { flagOrder } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { automationFailed } from './automation-flags'
import { lockReading } from './lock-reading'
import { requireDraftable } from './receive-draft'
import { sentences } from './timeline-sentences'

const longest = 500

/**
 * The automation says that it cannot draft. The desk shows it first and an expert may write by hand; the order goes on.
 * `reason` is kept as plain text, cut at 500 characters.
 *
 * @throws AppError NOT_FOUND; WRONG_STATE when no draft is expected, nothing changed; VALIDATION_FAILED for an empty reason.
 */
export async function reportFailure(
  payload: Payload,
  { readingId, reason }: { readingId: string; reason: string },
): Promise<void> {
  const said = [...reason.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, longest).join('').toWellFormed()
  if (said === '') throw new AppError('VALIDATION_FAILED', 'say what failed', [{ field: 'reason', reason: 'required' }])
  await transaction(payload, async (tx) => {
    const reading = await lockReading(tx, readingId)
    requireDraftable(reading)
    await tx.query(
      sql`update readings set failure = ${said}, updated_at = now() where id = ${readingId}::uuid and status = 'draft'`,
    )
    await flagOrder(tx, {
      orderId: reading.orderId,
      attention: automationFailed,
      message: sentences.failed(said),
      actor: 'automation',
    })
  })
}
