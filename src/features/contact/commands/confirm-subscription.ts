import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { hashToken } from '@/platform/security/token'
import { AppError } from '@/shared/app-error'
import { findSubscription } from '../queries/find-subscription'

/** Confirms the subscription whose mail held `token`; done twice it is done once. Throws LINK_INVALID for an unknown, replaced or expired link. */
export async function confirmSubscription(payload: Payload, token: unknown): Promise<void> {
  const state = await findSubscription(payload, token)
  if (state === null) throw new AppError('LINK_INVALID', 'no such link, or no longer')
  await query(
    payload,
    sql`update subscribers set status = 'confirmed', confirmed_at = now(), left_at = null, updated_at = now()
      where token_hash = ${hashToken(String(token))} and status = 'pending'`,
  )
}
