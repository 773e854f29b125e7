import type { Payload, Where } from 'payload'
import type { Locale } from '@/shared/locale'
import type { ArticleList } from '../domain/article-view'
import { toArticleCard } from '../domain/to-article-card'
import { readerOf } from './reader'
import { withOwnBody } from './with-own-body'

type Wanted = {
  locale: Locale
  /** The slug of a category. */
  category?: string
  /** From 1. */
  page?: number
  size?: number
}

/** Published articles, the newest first; a page beyond the last is empty. */
export async function listArticles(
  payload: Payload,
  { locale, category, page = 1, size = 9 }: Wanted,
): Promise<ArticleList> {
  const where: Where = category ? { 'categories.slug': { equals: category } } : {}
  const reader = readerOf()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'articles',
    where,
    locale,
    fallbackLocale: 'fr',
    select: { body: false, meta: false },
    sort: ['-publishedAt', '-createdAt'],
    depth: 2,
    page,
    limit: size,
    ...reader,
  })
  const own =
    locale === 'fr' || docs.length === 0
      ? new Set(docs.map(({ id }) => id))
      : await withOwnBody(payload, { where: { id: { in: docs.map(({ id }) => id) } }, locale, reader })
  return {
    articles: docs.map((article) => toArticleCard(article, own.has(article.id) ? locale : 'fr')),
    page,
    pages: totalPages,
    total: totalDocs,
  }
}
