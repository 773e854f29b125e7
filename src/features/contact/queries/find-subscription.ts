import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { hashToken } from '@/platform/security/token'

/** What a confirmation link still stands for; null when it was replaced, has expired (seven days) or never was. Changes nothing. */
export async function findSubscription(payload: Payload, token: unknown): Promise<'pending' | 'confirmed' | null> {
  if (typeof token !== 'string' || token === '' || token.length > 100) return null
  const [found] = await query<{ status: 'pending' | 'confirmed' }>(
    payload,
    sql`select status from subscribers where token_hash = ${hashToken(token)}
      and (status = 'confirmed' or (status = 'pending' and asked_at > now() - interval '7 days'))`,
  )
  return found?.status ?? null
}
