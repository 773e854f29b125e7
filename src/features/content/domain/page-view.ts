import type { Page } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import type { PageKind } from './page-path'

export type PageBlock = NonNullable<Page['layout']>[number]

/** A picture as pages show it, with the size that keeps its place. */
export type PictureView = { url: string; alt: string; width: number; height: number }

/** What search engines and shares are told; empty words were left to the page's own. */
export type SearchView = { title: string; description: string; picture: PictureView | null }

/** A page as visitors see it, in one language. */
export type PageView = {
  id: string
  slug: string
  kind: PageKind
  title: string
  /** The language the blocks are written in: French where the page was not translated. */
  textLocale: Locale
  blocks: PageBlock[]
  search: SearchView
  /** ISO instant of the last publishing. */
  updatedAt: string
}
