import type { Payload } from 'payload'
import {
  saveIntakeForm,
  saveProduct,
  saveReadingTemplate,
  shippedIntakeForm,
  shippedReadingTemplate,
  type ProductInput,
} from '@/features/catalog'
import { ensureSettings, uniqueText } from '../../factories/checkout'

const words = (name: string) => ({ name, tagline: '', description: '', highlights: [] })

/** Saves offers and extras with addresses of their own, on one form and one template. */
export async function openShelf(payload: Payload) {
  await ensureSettings(payload)
  const mark = uniqueText()
  const form = await saveIntakeForm(payload, {
    name: `Questionnaire ${mark}`,
    fr: shippedIntakeForm('fr'),
    en: shippedIntakeForm('en'),
  })
  const template = await saveReadingTemplate(payload, {
    name: `Modèle ${mark}`,
    fr: shippedReadingTemplate('cercle', 'fr'),
    en: shippedReadingTemplate('cercle', 'en'),
  })
  const offer = async (name: string, more: Partial<ProductInput> = {}) => {
    const slug = `${name}-${uniqueText()}`
    const { id } = await saveProduct(payload, {
      slug,
      kind: 'reading',
      priceCents: 4_700,
      position: 1,
      intakeFormId: form.id,
      readingTemplateId: template.id,
      fr: words(`${name} fr`),
      en: words(`${name} en`),
      ...more,
    })
    return { id, slug }
  }
  const extra = (name: string, more: Partial<ProductInput> = {}) =>
    offer(name, { kind: 'extra', priceCents: 1_500, intakeFormId: undefined, readingTemplateId: undefined, ...more })
  return { offer, extra, formId: form.id, templateId: template.id }
}
