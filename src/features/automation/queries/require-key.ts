import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { hashToken } from '@/platform/security/token'
import { AppError } from '@/shared/app-error'
import type { Scope } from '../domain/scopes'

/** Who calls: a key of an admin's making. */
export type Caller = { keyId: string; name: string }

/** The key that a request carries, when it lives and holds `scope`. Throws UNAUTHENTICATED (none, unknown, expired, revoked) or FORBIDDEN (scope). */
export async function requireKey(payload: Payload, request: Request, scope: Scope): Promise<Caller> {
  const token = /^Bearer (\S{20,200})$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!token) throw new AppError('UNAUTHENTICATED', 'send the key as Authorization: Bearer …')
  const [key] = await query<{ id: string; name: string; has_scope: boolean }>(
    payload,
    sql`update automation_keys k set last_used_at = now()
        where token_hash = ${hashToken(token)} and revoked_at is null and expires_at > now()
        returning id, name, exists (select 1 from automation_keys_scopes s where s.parent_id = k.id and s.value::text = ${scope}) as has_scope`,
  )
  if (!key) throw new AppError('UNAUTHENTICATED', 'the key is unknown, expired or revoked')
  if (!key.has_scope) throw new AppError('FORBIDDEN', `the key lacks the scope ${scope}`)
  return { keyId: key.id, name: key.name }
}
