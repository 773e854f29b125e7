import type { Payload, Where } from 'payload'
import type { Locale } from '@/shared/locale'
import type { Reader } from './reader'

/** Ids of those articles of `where` that were written in that language themselves; French is where every text begins. */
export async function withOwnBody(
  payload: Payload,
  { where, locale, reader }: { where: Where; locale: Locale; reader: Reader },
): Promise<Set<string>> {
  const { docs } = await payload.find({
    collection: 'articles',
    where: { and: [where, { body: { exists: true } }] },
    locale,
    fallbackLocale: false,
    select: { slug: true },
    depth: 0,
    pagination: false,
    ...reader,
  })
  return new Set(docs.map(({ id }) => id))
}
