import type { MetadataRoute } from 'next'
import { bareAddress } from '@/features/content'
import { locales } from '@/shared/locale'
import { listArticles, listOffers, listPages } from './(storefront)/content'
import { addressOfPath } from './(storefront)/search/address'

// Made from reads that are kept and refreshed: no statement while nothing changes.
export const dynamic = 'force-dynamic'

/** Every public page in every language, each with its addresses in the others. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [pages, offers, { articles }] = await Promise.all([
    listPages('fr'),
    listOffers('fr'),
    listArticles('fr', { size: 5_000 }),
  ])
  const newest = articles[0]?.updatedAt
  const found = [
    ...pages.map((page) => ({ path: bareAddress(page), changed: page.updatedAt })),
    ...offers.map(({ slug, updatedAt }) => ({ path: `/offres/${slug}`, changed: updatedAt })),
    ...(newest ? [{ path: '/journal', changed: newest }] : []),
    ...articles.map(({ slug, updatedAt }) => ({ path: `/journal/${slug}`, changed: updatedAt })),
  ]
  return found.flatMap(({ path, changed }) =>
    locales.map((locale) => ({
      url: addressOfPath(locale, path),
      lastModified: changed,
      alternates: { languages: alternates(path) },
    })),
  )
}

const alternates = (path: string): Record<string, string> => ({
  ...Object.fromEntries(locales.map((locale) => [locale, addressOfPath(locale, path)])),
  'x-default': addressOfPath('fr', path),
})
