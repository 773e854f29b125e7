import type { PayloadRequest } from 'payload'
import { sql } from '@/platform/db/query'
import { queryIn } from '@/platform/db/query-in'
import { addressOf, type AddressedKind } from '../domain/address-of'

type Row = { slug: string | null; kind: string | null; isPublished: boolean; wasPublished: boolean }

/** Tables by collection: what visitors see, apart from the drafts; only an article has no kind. */
const rowOf = {
  pages: (id: string) => sql`select slug, kind::text, _status = 'published' as "isPublished", exists (
      select 1 from _pages_v v where v.parent_id = p.id and v.version__status = 'published' and v.version_slug = p.slug) as "wasPublished"
    from pages p where id = ${id}`,
  articles: (id: string) => sql`select slug, null as kind, _status = 'published' as "isPublished", exists (
      select 1 from _articles_v v where v.parent_id = p.id and v.version__status = 'published' and v.version_slug = p.slug) as "wasPublished"
    from articles p where id = ${id}`,
  products: (id: string) => sql`select slug, kind::text, _status = 'published' as "isPublished", exists (
      select 1 from _products_v v where v.parent_id = p.id and v.version__status = 'published' and v.version_slug = p.slug) as "wasPublished"
    from products p where id = ${id}`,
}

/** An address without its language, and whether visitors can, or could once, read something of this document there. */
export type PublicAddress = { address: string; isPublished: boolean; isKnown: boolean }

/**
 * Where visitors find a document right now, in the request's transaction. Payload's hooks know the latest draft, whose address may have changed long
 * before it is published. Null for what has no address or is not there yet.
 */
export async function publicRow(
  req: PayloadRequest,
  collection: AddressedKind,
  id: string,
): Promise<PublicAddress | null> {
  const [row] = await queryIn<Row>(req, rowOf[collection](id))
  const address = row && addressOf(collection, row)
  if (!address) return null
  return { address, isPublished: row.isPublished === true, isKnown: row.isPublished === true || row.wasPublished }
}
