import type { AddressedKind } from './address-of'
import { homeSlug } from './page-path'

export type Place = { collection: AddressedKind; slug: string; kind?: 'page' | 'legal' }

/** Which document would have this address (without its language): the other way round of `addressOf`. Null where none could. */
export function placeOf(address: string): Place | null {
  if (address === '/') return { collection: 'pages', slug: homeSlug, kind: 'page' }
  const [, area, slug] = /^\/(?:(journal|offres|legal)\/)?([a-z0-9-]+)$/.exec(address) ?? []
  if (!slug) return null
  if (area === 'journal') return { collection: 'articles', slug }
  if (area === 'offres') return { collection: 'products', slug }
  return { collection: 'pages', slug, kind: area === 'legal' ? 'legal' : 'page' }
}
