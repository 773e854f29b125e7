import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { appEnv } from '@/platform/env/app-env'
import { localPath } from '@/platform/security/same-origin'
import { newToken } from '@/platform/security/token'
import { AppError } from '@/shared/app-error'
import { linkMinutes, minutesFromNow } from '../domain/sign-in-rules'

/**
 * A new link for a client, made at the moment its mail leaves: the address is all that is ever written of it, and the database keeps its hash.
 * Links that were not used yet die: only the latest mail opens the sanctuary. `next` is the path of ours it leads to. Throws NOT_FOUND.
 */
export async function createSignInLink(
  payload: Payload,
  { clientId, next }: { clientId: string; next?: string | null },
): Promise<{ url: string; expiresAt: Date }> {
  const { token, tokenHash } = newToken()
  const expiresAt = minutesFromNow(linkMinutes)
  await transaction(payload, async (tx) => {
    // Links of one client are made one at a time, so that exactly the last one lives.
    const [client] = await tx.query(sql`select id from clients where id = ${clientId} for update`)
    if (!client) throw new AppError('NOT_FOUND', 'no such client')
    await endOpenLinks(tx, clientId)
    await tx.query(sql`
      insert into client_links (client_id, token_hash, expires_at) values (${clientId}, ${tokenHash}, ${expiresAt.toISOString()})`)
  })
  const url = new URL('/sanctuaire/lien', appEnv().PUBLIC_URL)
  url.searchParams.set('jeton', token)
  if (next) url.searchParams.set('suite', localPath(next, '/sanctuaire'))
  return { url: url.href, expiresAt }
}

/** Ends every link of a client that could still be used. */
export const endOpenLinks = (tx: { query(statement: ReturnType<typeof sql>): Promise<unknown> }, clientId: string) =>
  tx.query(sql`
    update client_links set expires_at = now(), updated_at = now()
    where client_id = ${clientId} and used_at is null and expires_at > now()`)
