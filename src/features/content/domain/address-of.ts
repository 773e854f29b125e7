import { bareAddress, type PageKind } from './page-path'

const addressedKinds = ['pages', 'articles', 'products'] as const
export type AddressedKind = (typeof addressedKinds)[number]

export const isAddressedKind = (value: unknown): value is AddressedKind =>
  addressedKinds.includes(value as AddressedKind)

/** What an address is made of; an extra is an offer without a page of its own. */
export type Addressed = { slug?: string | null; kind?: string | null }

/** The address of a page, an article or an offer without its language; null where it has none. */
export function addressOf(collection: AddressedKind, { slug, kind }: Addressed): string | null {
  if (!slug) return null
  if (collection === 'articles') return `/journal/${slug}`
  if (collection === 'products') return kind === 'extra' ? null : `/offres/${slug}`
  return bareAddress({ slug, kind: (kind ?? 'page') as PageKind })
}
