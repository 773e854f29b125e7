import type { Payload, RequiredDataFromCollectionSlug, Where } from 'payload'
import { transaction } from '@/platform/db/transaction'
import type { Locale } from '@/shared/locale'
import { withRowIds } from '../domain/with-row-ids'

type Slug = 'intake-forms' | 'reading-templates' | 'products'

/**
 * Creates or overwrites the one document that `where` finds, in both languages at once: rows of lists keep their ids, by which Payload knows that the
 * English words belong to the French rows.
 */
export async function saveInBothLanguages<Collection extends Slug>(
  payload: Payload,
  slug: Collection,
  where: Where,
  words: Record<Locale, RequiredDataFromCollectionSlug<Collection>>,
): Promise<{ id: string }> {
  // Payload's types cannot follow a slug that varies: inside, it is one of them.
  const collection = slug as 'products'
  const data = words as Record<Locale, RequiredDataFromCollectionSlug<'products'>>
  return transaction(payload, async ({ req }) => {
    const { docs } = await payload.find({ collection, where, limit: 1, pagination: false, depth: 0, req })
    const known = docs[0]
    const french = { collection, locale: 'fr', depth: 0, req } as const
    const saved = known
      ? await payload.update({ ...french, id: known.id, data: withRowIds(data.fr, known) })
      : await payload.create({ ...french, data: data.fr })
    await payload.update({ collection, id: saved.id, data: withRowIds(data.en, saved), locale: 'en', depth: 0, req })
    return { id: saved.id }
  })
}
