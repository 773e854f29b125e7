import type { Payload } from 'payload'
import type { Locale } from '@/shared/locale'
import type { PageKind } from '../domain/page-path'

/** `updatedAt` is the ISO instant of the last publishing. */
export type PageLine = { slug: string; kind: PageKind; title: string; updatedAt: string }

/** Every published page, in the order in which pages were made; titles in French where they were not translated. */
export async function listPages(payload: Payload, locale: Locale): Promise<PageLine[]> {
  const { docs } = await payload.find({
    collection: 'pages',
    locale,
    fallbackLocale: 'fr',
    select: { slug: true, kind: true, title: true, updatedAt: true },
    sort: ['createdAt', 'id'],
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map(({ slug, kind, title, updatedAt }) => ({ slug, kind, title, updatedAt }))
}
