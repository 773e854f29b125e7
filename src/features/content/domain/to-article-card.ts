import type { Article, Author, Category } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import type { ArticleCard, AuthorView, CategoryView } from './article-view'
import { toPicture } from './to-picture'

/** An article with its relations read along; `cover` is the size of its picture. A category or author that could not be read is left out. */
export const toArticleCard = (
  article: Pick<
    Article,
    'slug' | 'title' | 'summary' | 'publishedAt' | 'updatedAt' | 'cover' | 'categories' | 'authors'
  >,
  textLocale: Locale,
  cover: 'card' | 'whole' = 'card',
): ArticleCard => ({
  slug: article.slug ?? '',
  title: article.title ?? '',
  summary: article.summary ?? '',
  textLocale,
  publishedAt: article.publishedAt ?? article.updatedAt,
  updatedAt: article.updatedAt,
  cover: toPicture(article.cover, cover),
  categories: (article.categories ?? []).filter((one) => typeof one !== 'string').map(toCategoryView),
  authors: (article.authors ?? []).filter((one) => typeof one !== 'string').map(toAuthorView),
})

export const toCategoryView = ({ slug, name, description }: Category): CategoryView => ({
  slug,
  name,
  description: description ?? '',
})

const toAuthorView = ({ name, role, bio, picture }: Author): AuthorView => ({
  name,
  role: role ?? '',
  bio: bio ?? '',
  picture: toPicture(picture, 'card'),
})
