import type { Payload } from 'payload'
import type { Locale } from '@/shared/locale'
import type { CategoryView } from '../domain/article-view'
import { toCategoryView } from '../domain/to-article-card'

/** The categories of the journal by name; in French where they were not translated. */
export async function listCategories(payload: Payload, locale: Locale): Promise<CategoryView[]> {
  const { docs } = await payload.find({
    collection: 'categories',
    locale,
    fallbackLocale: 'fr',
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.map(toCategoryView)
}
