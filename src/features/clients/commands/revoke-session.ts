import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { hashToken } from '@/platform/security/token'

/** Ends the session of a cookie: its next request is a stranger's. A token that opens nothing is no error. */
export async function revokeSession(payload: Payload, { token }: { token: string }): Promise<void> {
  await query(
    payload,
    sql`update client_sessions set revoked_at = now(), updated_at = now() where token_hash = ${hashToken(token)} and revoked_at is null`,
  )
}
