import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { requireAuthor } from '../commands/require-author'
import { isRefusalReason, type RefusalReason } from '../domain/refusals'

/** A client's own review of a reading, as the sanctuary shows it. */
export type OwnReview = {
  status: 'pending' | 'published' | 'refused'
  rating: number
  body: string
  displayName: string
  refusal: RefusalReason | null
  reply: string | null
}

/**
 * The review that this client wrote of that reading, or null; a withdrawn one is none.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (not a client).
 */
export async function getOwnReview(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<OwnReview | null> {
  const author = requireAuthor(user)
  const [row] = await query<Omit<OwnReview, 'refusal'> & { refusal: string | null }>(
    payload,
    sql`select w.status, w.rating::int as rating, w.body, w.display_name as "displayName", w.refusal, w.reply
      from reviews w join readings r on r.order_line_id = w.line_id
      where r.id = ${requireId(readingId)}::uuid and w.client_id = ${author.id}::uuid and w.status <> 'withdrawn'
        and (${author.onlyOrderId}::uuid is null or w.order_id = ${author.onlyOrderId}::uuid)`,
  )
  return row ? { ...row, refusal: isRefusalReason(row.refusal) ? row.refusal : null } : null
}
