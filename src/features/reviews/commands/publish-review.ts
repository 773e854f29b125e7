import type { Payload, TypedUser } from 'payload'
import { sql } from '@/platform/db/query'
import { changeReview } from './change-review'
import { requireModerator } from './require-moderator'

export type Moderation = {
  reviewId: string
  /** `updatedAt` of the review as the moderator read it. */
  seenAt: string
  user: TypedUser | null
}

/**
 * Shows a review to everybody, as its author wrote it.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (only editors and admins), NOT_FOUND, WRONG_STATE (not waiting), REVISION_CONFLICT (its author changed it).
 */
export async function publishReview(payload: Payload, { reviewId, seenAt, user }: Moderation): Promise<void> {
  const { id } = requireModerator(user)
  const set = sql`status = 'published', moderated_at = now(), moderated_by_id = ${id}::uuid, refusal = null`
  await changeReview(payload, { reviewId, seenAt, from: ['pending'], set })
}
