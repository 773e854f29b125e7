import { catalogMessages } from '@/features/catalog/server'
import { homeSlug, offersSlug, type PageView } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { getPage } from './content'

/**
 * The published page at that address. The home and the list of offers exist before any editor writes them, and after one empties them: they then
 * show the offers.
 */
export async function findPublicPage(slug: string, locale: Locale): Promise<PageView | null> {
  const page = await getPage(slug, 'page', locale)
  const isAlwaysThere = slug === homeSlug || slug === offersSlug
  if (!isAlwaysThere || (page && page.blocks.length > 0)) return page
  const t = inLocale(catalogMessages, locale)
  return {
    id: slug,
    slug,
    kind: 'page',
    title: t.title,
    textLocale: locale,
    blocks: [{ blockType: 'offers-grid', ground: 'paper', lead: t.lead, id: slug }],
    search: { title: t.eyebrow, description: t.description, picture: null },
    updatedAt: new Date(0).toISOString(),
  }
}
