import type { Payload } from 'payload'
import { flagOrder } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { automationFailed } from './automation-flags'
import { lockReading } from './lock-reading'
import { requireDraftable } from './receive-draft'
import { sentences } from './timeline-sentences'

const longest = 500

type Failure = { readingId: string; reason: string }

/**
 * The automation says that it cannot draft. The desk shows it first and an expert may write by hand; the order goes on.
 * `reason` is kept as plain text, cut at 500 characters.
 *
 * @throws AppError NOT_FOUND; WRONG_STATE when no draft is expected, nothing changed; VALIDATION_FAILED for an empty reason.
 */
export const reportFailure = (payload: Payload, failure: Failure): Promise<void> =>
  transaction(payload, (tx) => reportFailureIn(tx, failure))

/** `reportFailure` as a part of the caller's transaction. */
export async function reportFailureIn(tx: Transaction, { readingId, reason }: Failure): Promise<void> {
  const said = [...reason.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, longest).join('').toWellFormed()
  if (said === '') throw new AppError('VALIDATION_FAILED', 'say what failed', [{ field: 'reason', reason: 'required' }])
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
}
