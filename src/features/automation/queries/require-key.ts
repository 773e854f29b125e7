import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { hashToken } from '@/platform/security/token'
import { AppError } from '@/shared/app-error'
import type { Scope } from '../domain/scopes'

/** Who calls: a key of an admin's making. */
export type Caller = { keyId: string; name: string }

// The scheme's name is read in any case (RFC 9110, section 11.1).
const bearer = /^bearer +(\S{20,200})$/i

/**
 * The key that a request carries in its header (nowhere else), when it lives and holds `scope`.
 *
 * @throws AppError UNAUTHENTICATED (none, unknown, expired, revoked) or FORBIDDEN (scope).
 */
export async function requireKey(payload: Payload, request: Request, scope: Scope): Promise<Caller> {
  const token = bearer.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!token) throw new AppError('UNAUTHENTICATED', 'send the key as Authorization: Bearer …')
  const [key] = await query<{ id: string; name: string; hasScope: boolean; isUseFresh: boolean | null }>(
    payload,
    sql`select id, name, last_used_at > now() - interval '1 minute' as "isUseFresh",
          exists (select 1 from automation_keys_scopes s where s.parent_id = k.id and s.value::text = ${scope}) as "hasScope"
        from automation_keys k where token_hash = ${hashToken(token)} and revoked_at is null and expires_at > now()`,
  )
  if (!key) throw new AppError('UNAUTHENTICATED', 'the key is unknown, expired or revoked')
  // To the minute: the desk shows when a key was last used, and calls in a row need not wait for each other's row.
  if (!key.isUseFresh)
    await query(payload, sql`update automation_keys set last_used_at = now() where id = ${key.id}::uuid`)
  if (!key.hasScope) throw new AppError('FORBIDDEN', `the key lacks the scope ${scope}`)
  return { keyId: key.id, name: key.name }
}
