import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { hashToken, newToken } from '@/platform/security/token'
import { daysFromNow, sessionDays } from '../domain/sign-in-rules'

export type NewSession = {
  clientId: string
  /** The one order it opens, or null for all that is the client's. */
  onlyOrderId: string | null
  /** The session this browser had until now; it ends here, so that an id is never carried over a sign-in. */
  replaces?: string | null
}

/** `token` goes into the browser's cookie and nowhere else. */
export type OpenedSession = { token: string; expiresAt: Date }

/** Opens a session of thirty days. */
export const openSession = (payload: Payload, session: NewSession): Promise<OpenedSession> =>
  transaction(payload, (tx) => addSession(tx, session))

/** The same, inside the caller's transaction. */
export async function addSession(
  tx: Transaction,
  { clientId, onlyOrderId, replaces }: NewSession,
): Promise<OpenedSession> {
  if (replaces)
    await tx.query(sql`
      update client_sessions set revoked_at = now(), updated_at = now()
      where token_hash = ${hashToken(replaces)} and revoked_at is null`)
  const { token, tokenHash } = newToken()
  const expiresAt = daysFromNow(sessionDays)
  await tx.query(sql`
    insert into client_sessions (client_id, only_order_id, token_hash, expires_at, last_seen_at)
    values (${clientId}, ${onlyOrderId}, ${tokenHash}, ${expiresAt.toISOString()}, now())`)
  return { token, expiresAt }
}
