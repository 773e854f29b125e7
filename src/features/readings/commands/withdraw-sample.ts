import type { Payload, TypedUser } from 'payload'
import { announceChange } from '@/platform/cache/announce-change'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import { requireExpert } from './require-expert'

/**
 * Takes a sample off the page of its offer; nothing of it is kept.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (only experts and admins), NOT_FOUND.
 */
export async function withdrawSample(
  payload: Payload,
  { sampleId, user }: { sampleId: string; user: TypedUser | null },
): Promise<void> {
  requireExpert(user)
  await transaction(payload, async (tx) => {
    const rows = await tx.query(sql`delete from reading_samples where id = ${requireId(sampleId)}::uuid returning id`)
    if (rows.length === 0) throw new AppError('NOT_FOUND', 'no such sample')
    await announceChange(tx.req, 'samples')
  })
}
