import type { Article } from 'schema-dts'
import type { ArticleView } from '@/features/content'
import { houseId } from './house-facts'

type Facts = { article: ArticleView; url: string; picture: string; origin: string }

/** An article with its dates and who signs it. https://developers.google.com/search/docs/appearance/structured-data/article */
export const articleFacts = ({ article, url, picture, origin }: Facts): Article => ({
  '@type': 'Article',
  headline: article.title,
  description: article.summary,
  image: article.cover ? new URL(article.cover.url, origin).href : picture,
  datePublished: article.publishedAt,
  dateModified: article.updatedAt,
  inLanguage: article.textLocale,
  mainEntityOfPage: url,
  author:
    article.authors.length > 0
      ? article.authors.map(({ name }) => ({ '@type': 'Person' as const, name }))
      : { '@id': houseId(origin) },
  publisher: { '@id': houseId(origin) },
})
