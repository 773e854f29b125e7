import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import { clientUser } from '@/platform/security/principal'
import { hashToken } from '@/platform/security/token'
import type { Locale } from '@/shared/locale'

export type ClientSession = {
  sessionId: string
  clientId: string
  /** The one order it opens, or null for all that is the client's. */
  onlyOrderId: string | null
  email: string
  firstName: string
  lastName: string | null
  locale: Locale
  /** The client as the Local API takes a person: `overrideAccess: false, user: session.user`. */
  user: TypedUser
}

/**
 * Who a session cookie belongs to, or null: unknown, expired and revoked look alike. One statement, which also notes at most once an hour
 * that the session is in use.
 */
export async function resolveSession(
  payload: Payload,
  token: string | null | undefined,
): Promise<ClientSession | null> {
  if (!token || token.length > 200) return null
  const [row] = await query<Omit<ClientSession, 'user'>>(
    payload,
    sql`
      with live as (
        select s.id, s.client_id, s.only_order_id, s.last_seen_at, c.email, c.first_name, c.last_name, c.locale
        from client_sessions s join clients c on c.id = s.client_id
        where s.token_hash = ${hashToken(token)} and s.revoked_at is null and s.expires_at > now()
      ), seen as (
        update client_sessions s set last_seen_at = now() from live
        where s.id = live.id and (live.last_seen_at is null or live.last_seen_at < now() - interval '1 hour')
      )
      select id as "sessionId", client_id as "clientId", only_order_id as "onlyOrderId", email, first_name as "firstName",
        last_name as "lastName", locale from live`,
  )
  return row ? { ...row, user: clientUser({ id: row.clientId, onlyOrderId: row.onlyOrderId }) } : null
}
