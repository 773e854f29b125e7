import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { parseInput } from '@/platform/http/read-body'
import { replyInput } from '../domain/review-input'
import { changeReview } from './change-review'
import type { Moderation } from './publish-review'
import { requireModerator } from './require-moderator'

/**
 * The house's answer under a published review; an empty one takes it away.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (only editors and admins), VALIDATION_FAILED (`reply`: too-long), NOT_FOUND, WRONG_STATE (not published),
 * REVISION_CONFLICT.
 */
export async function replyToReview(
  payload: Payload,
  { reviewId, seenAt, reply, user }: Moderation & { reply: unknown },
): Promise<void> {
  requireModerator(user)
  const words = parseInput({ reply }, replyInput)
  const set = sql`reply = ${words.reply === '' ? null : words.reply}`
  await changeReview(payload, { reviewId, seenAt, from: ['published'], set })
}
