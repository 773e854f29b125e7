import type { Payload } from 'payload'
import { transaction } from '@/platform/db/transaction'
import { fromIntakeForm } from '../domain/from-intake-form'
import type { IntakeForm } from '../domain/intake-form'
import { withRowIds } from '../domain/with-row-ids'

/** Creates or overwrites the form of that name, in both languages at once. Both must have the same steps and questions, in the same order. */
export async function saveIntakeForm(
  payload: Payload,
  { name, fr, en }: { name: string; fr: IntakeForm; en: IntakeForm },
): Promise<{ id: string }> {
  return transaction(payload, async ({ req }) => {
    const collection = 'intake-forms'
    const { docs } = await payload.find({
      collection,
      where: { name: { equals: name } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    })
    const data = { name, ...fromIntakeForm(fr) }
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
    const english = withRowIds({ name, ...fromIntakeForm(en) }, saved)
    await payload.update({ collection, id: saved.id, data: english, locale: 'en', depth: 0, req })
    return { id: saved.id }
  })
}
