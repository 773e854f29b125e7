import type { Payload } from 'payload'
import {
  readingDepths,
  saveIntakeForm,
  saveProduct,
  saveReadingTemplate,
  shippedIntakeForm,
  shippedReadingTemplate,
  type ReadingDepth,
} from '@/features/catalog'
import { extras, readingOffers } from './offers'

const templateNames: Record<ReadingDepth, string> = {
  decouverte: 'Lecture Découverte',
  cercle: 'Lecture Cercle des Initiés',
  mystique: 'Lecture Mystique',
  profond: 'Lecture Profond',
  integrale: 'Lecture Intégrale',
}

/** Writes the catalogue that a new house starts with; one that has offers already is left to its editors. */
export async function seedCatalogue(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'products' })
  if (totalDocs > 0) return
  const form = await saveIntakeForm(payload, {
    name: 'Questionnaire de lecture',
    fr: shippedIntakeForm('fr'),
    en: shippedIntakeForm('en'),
  })
  const extraIds: string[] = []
  for (const [index, extra] of extras.entries())
    extraIds.push((await saveProduct(payload, { ...extra, kind: 'extra', position: 100 + index })).id)
  for (const depth of readingDepths) {
    const [fr, en] = [shippedReadingTemplate(depth, 'fr'), shippedReadingTemplate(depth, 'en')]
    const template = await saveReadingTemplate(payload, { name: templateNames[depth], fr, en })
    const offer = readingOffers[depth]
    await saveProduct(payload, {
      ...offer,
      kind: 'reading',
      intakeFormId: form.id,
      readingTemplateId: template.id,
      extraIds: offer.isOncePerClient ? [] : extraIds,
    })
  }
}
