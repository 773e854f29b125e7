import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { averageOf, type RatingSummary } from '../domain/average'

/** The mean of every published review of an offer, or of all offers, with their count; null when there is none. */
export async function ratingOf(payload: Payload, productId?: string): Promise<RatingSummary | null> {
  const [row] = await query<{ count: number; sum: number }>(
    payload,
    sql`select count(*)::int as count, coalesce(sum(rating), 0)::int as sum from reviews
      where status = 'published' and (${productId ?? null}::uuid is null or product_id = ${productId ?? null}::uuid)`,
  )
  return averageOf(row ?? { count: 0, sum: 0 })
}
