import type { Payload, TypedUser } from 'payload'
import type { Locale } from '@/shared/locale'
import type { ArticleView } from '../domain/article-view'
import { findArticle } from './find-article'
import { readerOf } from './reader'

/** An article as it is being written, for the preview; null where the person may not see it. */
export const readArticleById = (
  payload: Payload,
  { id, locale, user }: { id: string; locale: Locale; user: TypedUser },
): Promise<ArticleView | null> =>
  findArticle(payload, { where: { id: { equals: id } }, locale, reader: readerOf(user) })
