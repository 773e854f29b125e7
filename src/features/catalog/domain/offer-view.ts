import { toSearch, type SearchView } from '@/features/content'
import type { Product, ReadingTemplate } from '@/payload-types'
import { isOnSale, isSold, type Availability } from './availability'

export type ExtraView = {
  slug: string
  name: string
  tagline: string
  description: string
  priceCents: number
  currency: string
  makesPriority: boolean
  /** Months of forecast calendar that it adds; 0 when it adds none. */
  forecastMonths: number
}

/** An offer as visitors see it, in one language; prices in cents, tax included. */
export type OfferView = {
  id: string
  slug: string
  name: string
  tagline: string
  description: string
  /** 0 and not free: a draft whose price is still to be set. */
  priceCents: number
  currency: string
  isFree: boolean
  isOncePerClient: boolean
  isHighlighted: boolean
  availability: Availability
  highlights: string[]
  questions: { question: string; answer: string }[]
  sanctuaryMonths: number
  holdsChart: boolean
  /** The family of style of the personal mandala; null when it holds none. */
  mandalaFamily: NonNullable<Product['mandalaFamily']> | null
  forecastMonths: number
  /** Words that its reading has at least, by its template; 0 when a draft has no template yet. */
  leastWords: number
  extras: ExtraView[]
  /** What search engines and shares are told; empty words were left to the page's own. */
  search: SearchView
  /** ISO instant of the last change. */
  updatedAt: string
}

type Beside = {
  /** A preview shows extras whose changes are not published yet. */
  isPreview?: boolean
  leastWords?: number
}

/** A product, with its extras read along, to what visitors see. A draft may lack anything but its id. */
export const toOfferView = (product: Product, { isPreview = false, leastWords = 0 }: Beside = {}): OfferView => ({
  id: product.id,
  slug: product.slug ?? '',
  name: product.name ?? '',
  tagline: product.tagline ?? '',
  description: product.description ?? '',
  priceCents: product.priceCents ?? 0,
  currency: product.currency ?? 'eur',
  isFree: product.priceCents === 0,
  isOncePerClient: product.isOncePerClient === true,
  isHighlighted: product.isHighlighted === true,
  availability: product.availability ?? 'on-sale',
  highlights: (product.highlights ?? []).flatMap(({ text }) => text || []),
  questions: (product.questions ?? []).flatMap(({ question, answer }) =>
    question && answer ? { question, answer } : [],
  ),
  sanctuaryMonths: product.sanctuaryMonths ?? 0,
  holdsChart: product.holdsChart === true,
  mandalaFamily: product.mandalaFamily ?? null,
  forecastMonths: product.forecastMonths ?? 0,
  leastWords,
  extras: offeredExtras(product, isPreview).map(toExtraView),
  search: toSearch(product.meta),
  updatedAt: product.updatedAt,
})

/** The extras of an offer that are on sale, in the order in which editors put them. */
export const soldExtras = (product: Product): Product[] => offeredExtras(product, false)

const offeredExtras = (product: Product, isPreview: boolean): Product[] =>
  (product.extras ?? []).filter(
    (extra): extra is Product =>
      typeof extra !== 'string' && extra.kind === 'extra' && (isPreview ? isOnSale(extra) : isSold(extra)),
  )

const toExtraView = (extra: Product): ExtraView => ({
  slug: extra.slug ?? '',
  name: extra.name ?? '',
  tagline: extra.tagline ?? '',
  description: extra.description ?? '',
  priceCents: extra.priceCents ?? 0,
  currency: extra.currency ?? 'eur',
  makesPriority: extra.makesPriority === true,
  forecastMonths: extra.forecastMonths ?? 0,
})

/** Words that the required chapters of a template have at least. */
export const leastWordsOf = ({ sections }: Pick<ReadingTemplate, 'sections'>): number =>
  sections.reduce((sum, { isRequired, minWords }) => sum + (isRequired ? minWords : 0), 0)
