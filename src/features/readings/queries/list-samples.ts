import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { Locale } from '@/shared/locale'
import type { SampleBasis } from '../commands/publish-sample'
import type { Passage } from '../domain/sample-passages'
import { iso } from './iso'

/** What visitors read of a sealed reading. It names nobody but the expert. */
export type SampleView = {
  id: string
  productId: string
  offerSlug: string
  /** In the language that was asked for. */
  offerName: string
  /** The language of the passages. */
  locale: Locale
  basis: SampleBasis
  passages: Passage[]
  seal: string
  /** ISO instant. */
  sealedAt: string
  expertName: string
}

/** The samples of the published offers, in the order of the offers: one for each, in this language where there is one, in another where not. */
export const listSamples = (payload: Payload, locale: Locale): Promise<SampleView[]> =>
  query<SampleView>(
    payload,
    sql`select id, "productId", "offerSlug", "offerName", locale, basis, passages, seal, "sealedAt", "expertName" from (
        select distinct on (p.id) s.id, p.id as "productId", p.slug as "offerSlug", p.position, coalesce(w.name, f.name) as "offerName",
          s.locale, s.basis, s.passages, s.seal, ${iso('s.sealed_at')} as "sealedAt", s.expert_name as "expertName"
        from reading_samples s join products p on p.id = s.product_id and p._status = 'published'
          left join products_locales w on w._parent_id = p.id and w._locale::text = ${locale}
          left join products_locales f on f._parent_id = p.id and f._locale = 'fr'
        order by p.id, (s.locale::text = ${locale}) desc, s.created_at desc) one
      order by position, "offerSlug"`,
  )
