import type { Product } from '@/payload-types'

export type ExtraView = {
  slug: string
  name: string
  tagline: string
  description: string
  priceCents: number
  currency: string
  makesPriority: boolean
}

/** An offer as visitors see it, in one language; prices in cents, tax included. */
export type OfferView = {
  id: string
  slug: string
  name: string
  tagline: string
  description: string
  priceCents: number
  currency: string
  isFree: boolean
  isOncePerClient: boolean
  isHighlighted: boolean
  highlights: string[]
  sanctuaryMonths: number
  extras: ExtraView[]
}

/** A published product, with its extras read along, to what visitors see. */
export const toOfferView = (product: Product): OfferView => ({
  id: product.id,
  slug: product.slug,
  name: product.name,
  tagline: product.tagline ?? '',
  description: product.description ?? '',
  priceCents: product.priceCents,
  currency: product.currency,
  isFree: product.priceCents === 0,
  isOncePerClient: product.isOncePerClient === true,
  isHighlighted: product.isHighlighted === true,
  highlights: (product.highlights ?? []).map(({ text }) => text),
  sanctuaryMonths: product.sanctuaryMonths ?? 0,
  extras: soldExtras(product).map(toExtraView),
})

/** The extras of an offer that are on sale, in the order in which editors put them. */
export const soldExtras = (product: Product): Product[] =>
  (product.extras ?? []).filter(
    (extra): extra is Product => typeof extra !== 'string' && extra.isPublished === true && extra.kind === 'extra',
  )

const toExtraView = (extra: Product): ExtraView => ({
  slug: extra.slug,
  name: extra.name,
  tagline: extra.tagline ?? '',
  description: extra.description ?? '',
  priceCents: extra.priceCents,
  currency: extra.currency,
  makesPriority: extra.makesPriority === true,
})
