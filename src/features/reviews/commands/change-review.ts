import type { SQL } from 'drizzle-orm'
import type { Payload } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'

type Change = {
  reviewId: string
  /** `updatedAt` as the moderator saw it: words that changed meanwhile are never published unread. */
  seenAt: string
  from: ('pending' | 'published')[]
  set: SQL
}

/**
 * One conditional change of a review by the team, and the word to every public page.
 *
 * @throws AppError NOT_FOUND, WRONG_STATE (not in one of the states `from`), REVISION_CONFLICT (it changed since `seenAt`).
 */
export async function changeReview(payload: Payload, { reviewId, seenAt, from, set }: Change): Promise<void> {
  const id = requireId(reviewId)
  await transaction(payload, async (tx) => {
    const [known] = await tx.query<{ isFrom: boolean; isSeen: boolean }>(sql`
      select status in (${sql.join(
        from.map((state) => sql`${state}`),
        sql`, `,
      )}) as "isFrom", to_char(updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') = ${seenAt} as "isSeen"
      from reviews where id = ${id}::uuid for update`)
    if (!known) throw new AppError('NOT_FOUND', 'no such review')
    if (!known.isFrom) throw new AppError('WRONG_STATE', `the review is not ${from.join(' or ')}`)
    if (!known.isSeen) throw new AppError('REVISION_CONFLICT', 'the review has been changed since it was read')
    await tx.query(sql`update reviews set ${set}, updated_at = now() where id = ${id}::uuid`)
    await announceChange(tx.req, 'reviews')
  })
}
