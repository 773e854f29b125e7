import { z } from 'zod'
import { publishReview, refuseReview, replyToReview } from '@/features/reviews'
import { deskRoute } from '@/platform/desk/desk-route'
import { readJson } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'

type Params = { id: string; decision: string }

const body = z
  .object({ seenAt: z.string().max(40), reason: z.string().max(40), reply: z.string().max(5_000) })
  .partial({
    reason: true,
    reply: true,
  })

/** What editors and admins decide of a review: `publish`, `refuse`, `reply`. */
export const POST = deskRoute<Params>(async ({ payload, user, request }, { id, decision }) => {
  const { seenAt, reason, reply } = await readJson(request, body, 30_000)
  const moderation = { reviewId: id, seenAt, user }
  switch (decision) {
    case 'publish':
      return publishReview(payload, moderation)
    case 'refuse':
      return refuseReview(payload, { ...moderation, reason })
    case 'reply':
      return replyToReview(payload, { ...moderation, reply })
    default:
      throw new AppError('NOT_FOUND', 'no such decision')
  }
})
