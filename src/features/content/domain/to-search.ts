import type { Page } from '@/payload-types'
import type { SearchView } from './page-view'
import { toPicture } from './to-picture'

/** What the « SEO » tab of a page, an article or an offer holds. */
export const toSearch = (meta: Page['meta']): SearchView => ({
  title: meta?.title ?? '',
  description: meta?.description ?? '',
  picture: toPicture(meta?.image),
})
