import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { AppError } from '@/shared/app-error'
import { readLeaveToken } from '../domain/leave-token'

/**
 * Takes a subscriber off the list, confirmed or not; done twice it is done once, and who was deleted since has left too. Throws LINK_INVALID for a token
 * that we did not sign.
 */
export async function leaveNewsletter(payload: Payload, token: unknown): Promise<void> {
  const id = readLeaveToken(token)
  if (id === null) throw new AppError('LINK_INVALID', 'not a link of ours')
  await query(
    payload,
    sql`update subscribers set status = 'left', left_at = now(), token_hash = null, updated_at = now()
      where id = ${id} and status <> 'left'`,
  )
}
