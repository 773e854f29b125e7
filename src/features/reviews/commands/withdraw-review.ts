import type { Payload, TypedUser } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import { requireAuthor } from './require-author'

/**
 * The author takes their review back, in whatever state it is: its words, its name and the house's answer are erased.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (not a client), NOT_FOUND (no review of theirs on that reading, or already withdrawn).
 */
export async function withdrawReview(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<void> {
  const author = requireAuthor(user)
  await transaction(payload, async (tx) => {
    const rows = await tx.query(sql`
      update reviews set status = 'withdrawn', body = '', display_name = '', reply = null, refusal = null, updated_at = now()
      where line_id = (select order_line_id from readings where id = ${requireId(readingId)}::uuid) and client_id = ${author.id}::uuid
        and (${author.onlyOrderId}::uuid is null or order_id = ${author.onlyOrderId}::uuid) and status <> 'withdrawn'
      returning id`)
    if (rows.length === 0) throw new AppError('NOT_FOUND', 'no such review')
    await announceChange(tx.req, 'reviews')
  })
}
