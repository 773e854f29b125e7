import type { Payload, Where } from 'payload'
import type { Locale } from '@/shared/locale'
import type { ArticleView } from '../domain/article-view'
import { toArticleCard } from '../domain/to-article-card'
import { toSearch } from '../domain/to-search'
import type { Reader } from './reader'
import { withOwnBody } from './with-own-body'

type Wanted = { where: Where; locale: Locale; reader: Reader }

/** One article in one language; where it has no text of that language, the French article whole. */
export async function findArticle(payload: Payload, { where, locale, reader }: Wanted): Promise<ArticleView | null> {
  const isOwn = locale === 'fr' || (await withOwnBody(payload, { where, locale, reader })).size > 0
  const textLocale = isOwn ? locale : 'fr'
  const { docs } = await payload.find({
    collection: 'articles',
    where,
    locale: textLocale,
    fallbackLocale: 'fr',
    // The portrait of an author is two steps away.
    depth: 2,
    limit: 1,
    pagination: false,
    ...reader,
  })
  const [article] = docs
  if (!article) return null
  return {
    id: article.id,
    ...toArticleCard(article, textLocale, 'whole'),
    body: article.body,
    search: toSearch(article.meta),
  }
}
