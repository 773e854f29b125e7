import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { AppError } from '@/shared/app-error'

/** Ends a key at once. Throws NOT_FOUND for one that is unknown or already ended. */
export async function revokeAutomationKey(payload: Payload, { keyId }: { keyId: string }): Promise<void> {
  const ended = await query(
    payload,
    sql`update automation_keys set revoked_at = now(), updated_at = now() where id = ${keyId} and revoked_at is null returning id`,
  )
  if (ended.length === 0) throw new AppError('NOT_FOUND', 'no such key')
}
