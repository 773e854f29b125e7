import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { AppError } from '@/shared/app-error'
import { isRefusalReason } from '../domain/refusals'
import { changeReview } from './change-review'
import type { Moderation } from './publish-review'
import { requireModerator } from './require-moderator'

/**
 * Keeps a review from the public, or takes it down, for one of the stated reasons, which its author is told in the sanctuary; they may write it anew.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (only editors and admins), VALIDATION_FAILED (`reason` is none of `refusalReasons`), NOT_FOUND, WRONG_STATE
 * (neither waiting nor published), REVISION_CONFLICT.
 */
export async function refuseReview(
  payload: Payload,
  { reviewId, seenAt, reason, user }: Moderation & { reason: unknown },
): Promise<void> {
  const { id } = requireModerator(user)
  if (!isRefusalReason(reason))
    throw new AppError('VALIDATION_FAILED', 'no such reason', [{ field: 'reason', reason: 'required' }])
  const set = sql`status = 'refused', moderated_at = now(), moderated_by_id = ${id}::uuid, refusal = ${reason}, reply = null`
  await changeReview(payload, { reviewId, seenAt, from: ['pending', 'published'], set })
}
