import type { Payload, TypedUser } from 'payload'
import type { Locale } from '@/shared/locale'
import type { ArticleView } from '../domain/article-view'
import { findArticle } from './find-article'
import { readerOf } from './reader'

type Wanted = { slug: string; locale: Locale; draftFor?: TypedUser }

/** An article by its address: as everybody sees it, or its draft as `draftFor` may see it. Null where there is none. */
export const readArticle = (payload: Payload, { slug, locale, draftFor }: Wanted): Promise<ArticleView | null> =>
  findArticle(payload, { where: { slug: { equals: slug } }, locale, reader: readerOf(draftFor) })
