import type { Payload } from 'payload'
import { storefrontPath } from '@/features/content'
import { query, sql } from '@/platform/db/query'
import { appEnv } from '@/platform/env/app-env'
import { newToken } from '@/platform/security/token'
import type { Locale } from '@/shared/locale'
import { leaveLink } from './leave-link'

/**
 * The link that confirms a subscription, made when its mail leaves: the database keeps its hash alone, and only the latest mail confirms. With it, the
 * address that takes the subscriber off the list by one POST. Null when there is nobody left to ask.
 */
export async function createConfirmLink(
  payload: Payload,
  subscriberId: string,
): Promise<{ url: string; leaveUrl: string } | null> {
  const { token, tokenHash } = newToken()
  const [subscriber] = await query<{ locale: Locale }>(
    payload,
    sql`update subscribers set token_hash = ${tokenHash}, updated_at = now()
      where id = ${subscriberId} and status <> 'left' returning locale`,
  )
  if (!subscriber) return null
  const { locale } = subscriber
  const url = new URL(storefrontPath(locale, '/lettre/confirmer'), appEnv().PUBLIC_URL)
  url.searchParams.set('jeton', token)
  return { url: url.href, leaveUrl: leaveLink({ id: subscriberId, locale }).oneClickUrl }
}
