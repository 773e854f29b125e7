import type { Payload } from 'payload'
import { transaction } from '@/platform/db/transaction'
import type { ReadingTemplate } from '../domain/reading-template'
import { withRowIds } from '../domain/with-row-ids'

/** Creates or overwrites the template of that name, in both languages at once. Both must have the same sections in the same order. */
export async function saveReadingTemplate(
  payload: Payload,
  { name, fr, en }: { name: string; fr: ReadingTemplate; en: ReadingTemplate },
): Promise<{ id: string }> {
  return transaction(payload, async ({ req }) => {
    const collection = 'reading-templates'
    const { docs } = await payload.find({
      collection,
      where: { name: { equals: name } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    })
    const data = { name, sections: fr.sections }
    const saved = docs[0]
      ? await payload.update({
          collection,
          id: docs[0].id,
          data: withRowIds(data, docs[0]),
          locale: 'fr',
          depth: 0,
          req,
        })
      : await payload.create({ collection, data, locale: 'fr', depth: 0, req })
    const english = withRowIds({ name, sections: en.sections }, saved)
    await payload.update({ collection, id: saved.id, data: english, locale: 'en', depth: 0, req })
    return { id: saved.id }
  })
}
