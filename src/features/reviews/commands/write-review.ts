import type { Payload, TypedUser } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { parseInput } from '@/platform/http/read-body'
import { takeFrom } from '@/platform/security/rate-limit'
import { AppError } from '@/shared/app-error'
import { reviewInput } from '../domain/review-input'
import { requireAuthor, reviewedReading } from './require-author'

export type WrittenReview = {
  readingId: string
  /** 1 to 5; a form sends it as text. */
  rating: unknown
  body: unknown
  displayName: unknown
  user: TypedUser | null
}

const limit = { name: 'write-review', points: 20, seconds: 3_600 }

/**
 * A client says what they think of a reading that was delivered to them: one review an order line, however often and from wherever it is sent. It waits
 * for a person of the team; until then, and after a refusal or a withdrawal, it may be written anew.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (not a client), NOT_FOUND (not theirs, or outside the session), WRONG_STATE (not delivered, or already
 * published), VALIDATION_FAILED (`rating`, `body`, `displayName`), RATE_LIMITED.
 */
export async function writeReview(
  payload: Payload,
  { readingId, user, ...words }: WrittenReview,
): Promise<{ id: string }> {
  const author = requireAuthor(user)
  const { rating, body, displayName } = parseInput(words, reviewInput)
  await takeFrom(payload, limit, author.id)
  return transaction(payload, async (tx) => {
    const { orderId, lineId, productId, locale, deliveredAt } = await reviewedReading(tx, readingId, author)
    const [row] = await tx.query<{ id: string }>(sql`
      insert into reviews as known (client_id, order_id, line_id, product_id, rating, body, display_name, locale, status, delivered_at)
      values (${author.id}::uuid, ${orderId}::uuid, ${lineId}::uuid, ${productId}::uuid, ${rating}, ${body}, ${displayName}, ${locale}, 'pending',
        ${deliveredAt})
      on conflict (line_id) do update set rating = excluded.rating, body = excluded.body, display_name = excluded.display_name, status = 'pending',
        moderated_at = null, moderated_by_id = null, refusal = null, reply = null, updated_at = now()
        where known.client_id = excluded.client_id and known.status in ('pending', 'refused', 'withdrawn')
      returning id`)
    if (!row) throw new AppError('WRONG_STATE', 'the review is published: it can be withdrawn, not changed')
    await announceChange(tx.req, 'reviews')
    return row
  })
}
