import type { Payload, Where } from 'payload'
import type { Page } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import type { PageView } from '../domain/page-view'
import { toSearch } from '../domain/to-search'
import type { Reader } from './reader'

type Wanted = { where: Where; locale: Locale; reader: Reader }

/** One page in one language; where it has no blocks of that language, the French page whole, its title too. */
export async function findPage(payload: Payload, { where, locale, reader }: Wanted): Promise<PageView | null> {
  const textLocale = locale === 'fr' || (await hasOwnBlocks(payload, { where, locale, reader })) ? locale : 'fr'
  const { docs } = await payload.find({
    collection: 'pages',
    where,
    locale: textLocale,
    fallbackLocale: 'fr',
    depth: 1,
    limit: 1,
    pagination: false,
    ...reader,
  })
  return docs[0] ? toPageView(docs[0], textLocale) : null
}

async function hasOwnBlocks(payload: Payload, { where, locale, reader }: Wanted): Promise<boolean> {
  const { docs } = await payload.find({
    collection: 'pages',
    where,
    locale,
    fallbackLocale: false,
    select: { layout: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...reader,
  })
  return (docs[0]?.layout?.length ?? 0) > 0
}

const toPageView = (page: Page, textLocale: Locale): PageView => ({
  id: page.id,
  slug: page.slug ?? '',
  kind: page.kind ?? 'page',
  title: page.title ?? '',
  textLocale,
  blocks: page.layout ?? [],
  search: toSearch(page.meta),
  updatedAt: page.updatedAt,
})
