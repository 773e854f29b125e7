import type { Article } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import type { PictureView, SearchView } from './page-view'

export type CategoryView = { slug: string; name: string; description: string }
export type AuthorView = { name: string; role: string; bio: string; picture: PictureView | null }

/** An article as a list shows it, in one language. */
export type ArticleCard = {
  slug: string
  title: string
  summary: string
  /** The language it is written in: French where it was not translated. */
  textLocale: Locale
  /** ISO instants. */
  publishedAt: string
  updatedAt: string
  cover: PictureView | null
  categories: CategoryView[]
  authors: AuthorView[]
}

/** An article whole. */
export type ArticleView = ArticleCard & { id: string; body: Article['body']; search: SearchView }

/** One page of the journal's list; pages count from 1. */
export type ArticleList = { articles: ArticleCard[]; page: number; pages: number; total: number }
