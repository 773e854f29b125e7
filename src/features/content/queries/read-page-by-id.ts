import type { Payload, TypedUser } from 'payload'
import type { Locale } from '@/shared/locale'
import type { PageView } from '../domain/page-view'
import { findPage } from './find-page'
import { readerOf } from './reader'

/** A page as it is being written, for the preview; null where the person may not see it. */
export const readPageById = (
  payload: Payload,
  { id, locale, user }: { id: string; locale: Locale; user: TypedUser },
): Promise<PageView | null> => findPage(payload, { where: { id: { equals: id } }, locale, reader: readerOf(user) })
