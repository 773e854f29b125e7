import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { takeFrom } from '@/platform/security/rate-limit'
import { localPath } from '@/platform/security/same-origin'
import { hashToken } from '@/platform/security/token'
import { AppError, isAppError } from '@/shared/app-error'
import { networkOf } from '@/platform/security/network-of'
import { endOpenLinks } from './create-sign-in-link'
import { addSession } from './open-session'

/** Only wrong links count: a flood of them ends in 429 while a right one is let in, even from the same network. */
const wrongLinks = { name: 'wrong-links', points: 20, seconds: 600 }

export type UsedLink = { sessionToken: string; expiresAt: Date; clientId: string; next: string }

type Input = {
  token: unknown
  next?: string | null
  /** The session this browser had until now, a narrow one for instance: it ends. */
  currentToken?: string | null
  networkAddress?: string | null
}

/**
 * Uses a mailed link, once, however many times it is sent: opens a full session of thirty days under a new id, notes that the address is
 * confirmed, and ends the client's other links. Throws LINK_INVALID (used, expired, replaced or forged) and RATE_LIMITED.
 */
export async function consumeSignInLink(payload: Payload, input: Input): Promise<UsedLink> {
  try {
    return await spendLink(payload, input)
  } catch (error) {
    if (isAppError(error) && error.code === 'LINK_INVALID')
      await takeFrom(payload, wrongLinks, networkOf(input.networkAddress))
    throw error
  }
}

async function spendLink(payload: Payload, { token, next, currentToken }: Input): Promise<UsedLink> {
  if (typeof token !== 'string' || token.length > 200) throw new AppError('LINK_INVALID', 'not a link of ours')
  const tokenHash = hashToken(token)
  return transaction(payload, async (tx) => {
    // The client first, then the link: the same order of locks as where links are made.
    const [client] = await tx.query<{ id: string }>(sql`
      update clients set confirmed_at = coalesce(confirmed_at, now()), updated_at = now()
      where id = (select client_id from client_links where token_hash = ${tokenHash} and used_at is null and expires_at > now())
      returning id`)
    const [link] = await tx.query(sql`
      update client_links set used_at = now(), updated_at = now()
      where token_hash = ${tokenHash} and used_at is null and expires_at > now() returning id`)
    if (!client || !link) throw new AppError('LINK_INVALID', 'used, expired, replaced or forged')
    await endOpenLinks(tx, client.id)
    const session = await addSession(tx, { clientId: client.id, onlyOrderId: null, replaces: currentToken })
    return {
      sessionToken: session.token,
      expiresAt: session.expiresAt,
      clientId: client.id,
      next: localPath(next, '/sanctuaire'),
    }
  })
}
