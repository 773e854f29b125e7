import 'server-only'
import { getOffer as readOffer, listOffers as readOffers, type OfferView } from '@/features/catalog'
import {
  listArticles as findArticles,
  listCategories as findCategories,
  listPages as findPages,
  readArticle,
  readNavigation,
  readPage,
  readSettings,
  type PageKind,
} from '@/features/content'
import { listSamples as readSamples } from '@/features/readings'
import { listReviews as readReviews, ratingOf as readRating } from '@/features/reviews'
import { cached } from '@/platform/cache/cached'
import { getPayload } from '@/platform/payload/get-payload'
import type { Locale } from '@/shared/locale'

/** What public pages are made from, kept until somebody publishes a change (`platform/cache`). */
export const getSettings = cached('settings', 'settings', async (locale: Locale) =>
  readSettings(await getPayload(), locale),
)

// Links and texts lead to pages, offers and articles at their present addresses.
const linked = ['pages', 'offers', 'articles'] as const

export const getNavigation = cached('navigation', ['navigation', ...linked], async (locale: Locale) =>
  readNavigation(await getPayload(), locale),
)

export const getPage = cached('page', linked, async (slug: string, kind: PageKind, locale: Locale) =>
  readPage(await getPayload(), { slug, kind, locale }),
)

export const listPages = cached('page-list', 'pages', async (locale: Locale) => findPages(await getPayload(), locale))

export const getArticle = cached('article', linked, async (slug: string, locale: Locale) =>
  readArticle(await getPayload(), { slug, locale }),
)

type Listed = { category?: string; page?: number; size?: number }

export const listArticles = cached('article-list', 'articles', async (locale: Locale, wanted: Listed = {}) =>
  findArticles(await getPayload(), { locale, ...wanted }),
)

export const listCategories = cached('categories', 'articles', async (locale: Locale) =>
  findCategories(await getPayload(), locale),
)

export const listOffers = cached('offers', 'offers', async (locale: Locale): Promise<OfferView[]> =>
  readOffers(await getPayload(), locale),
)

export const getOffer = cached('offer', 'offers', async (slug: string, locale: Locale): Promise<OfferView | null> =>
  readOffer(await getPayload(), slug, locale),
)

// Samples and reviews name their offers.
export const listSamples = cached('samples', ['samples', 'offers'], async (locale: Locale) =>
  readSamples(await getPayload(), locale),
)

export const listReviews = cached(
  'reviews',
  ['reviews', 'offers'],
  async (locale: Locale, wanted: { productId?: string; limit?: number } = {}) =>
    readReviews(await getPayload(), { locale, ...wanted }),
)

export const ratingOf = cached('rating', 'reviews', async (productId?: string) =>
  readRating(await getPayload(), productId),
)
