import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { Locale } from '@/shared/locale'
import { iso } from './iso'
import { offerNames } from './offer-names'

/** A published review as visitors read it: it says nothing of its author but the name they chose. */
export type ReviewView = {
  id: string
  displayName: string
  /** 1 to 5. */
  rating: number
  body: string
  /** The language it was written in. */
  locale: Locale
  /** ISO instants: when it was published, and when the reading had been delivered. */
  publishedOn: string
  deliveredOn: string
  /** In the language that was asked for. */
  offerName: string
  reply: string | null
}

/** The published reviews of an offer, or of all, the newest first, whatever their marks. */
export const listReviews = (
  payload: Payload,
  { productId, locale, limit = 12 }: { productId?: string; locale: Locale; limit?: number },
): Promise<ReviewView[]> =>
  query<ReviewView>(
    payload,
    sql`select r.id, r.display_name as "displayName", r.rating::int as rating, r.body, r.locale, ${iso('r.moderated_at')} as "publishedOn",
        ${iso('r.delivered_at')} as "deliveredOn", ${offerNames.column} as "offerName", r.reply
      from reviews r ${offerNames.join(locale)}
      where r.status = 'published' and (${productId ?? null}::uuid is null or r.product_id = ${productId ?? null}::uuid)
      order by r.moderated_at desc, r.id limit ${Math.min(100, Math.max(1, Math.trunc(limit)))}`,
  )
