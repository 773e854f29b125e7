import type { Payload, TypedUser } from 'payload'
import type { Locale } from '@/shared/locale'
import type { PageKind } from '../domain/page-path'
import type { PageView } from '../domain/page-view'
import { findPage } from './find-page'
import { readerOf } from './reader'

type Wanted = { slug: string; kind: PageKind; locale: Locale; draftFor?: TypedUser }

/** A page by its address: as everybody sees it, or its draft as `draftFor` may see it. Null where there is none. */
export const readPage = (payload: Payload, { slug, kind, locale, draftFor }: Wanted): Promise<PageView | null> =>
  findPage(payload, { where: { slug: { equals: slug }, kind: { equals: kind } }, locale, reader: readerOf(draftFor) })
