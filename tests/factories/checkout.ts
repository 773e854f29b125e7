import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import {
  saveIntakeForm,
  saveProduct,
  saveReadingTemplate,
  shippedIntakeForm,
  shippedReadingTemplate,
} from '@/features/catalog'
import type { CheckoutInput } from '@/features/checkout'
import { readSettings } from '@/features/content'

const words = (name: string) => ({ name, tagline: '', description: '', highlights: [] })

/** A short text that no other test has. */
export const uniqueText = (): string => randomUUID().slice(0, 8)

export const uniqueEmail = (): string => `claire.${uniqueText()}@clients.test`

/** What every sale needs to know of the house. Settings that are there already are left alone. */
export async function ensureSettings(payload: Payload): Promise<void> {
  const { seller, consents } = await readSettings(payload, 'fr')
  if (seller?.name && consents?.version) return
  const data = {
    seller: {
      name: 'Oracle Lumira (démonstration)',
      address: '1 rue des Essais, 75001 Paris',
      registration: '000 000 000 00000',
      email: 'bonjour@lumira.test',
      vatRegime: 'franchise' as const,
      vatRateBps: 2_000,
    },
    promises: { deliveryHours: 48, priorityHours: 24, photoRetentionDays: 30 },
  }
  const texts = {
    version: '2026-11',
    terms: 'J’accepte.',
    immediateStart: 'Je demande.',
    withdrawalWaiver: 'Je reconnais.',
  }
  const english = {
    version: '2026-11',
    terms: 'I accept.',
    immediateStart: 'I ask.',
    withdrawalWaiver: 'I acknowledge.',
  }
  await payload.updateGlobal({ slug: 'settings', data: { ...data, consents: texts }, locale: 'fr' })
  await payload.updateGlobal({ slug: 'settings', data: { ...data, consents: english }, locale: 'en' })
}

export type Shelf = { offer: string; priority: string; forecast: string; free: string; withdrawn: string }

/** An offer of 47,00 € with a priority (15,00 €) and a forecast (27,00 €), a free one, and one that is no longer sold. Answers their slugs. */
export async function stockShelf(payload: Payload): Promise<Shelf> {
  await ensureSettings(payload)
  const mark = uniqueText()
  const slug = (name: string) => `${name}-${mark}`
  const form = await saveIntakeForm(payload, {
    name: `Questionnaire ${mark}`,
    fr: shippedIntakeForm('fr'),
    en: shippedIntakeForm('en'),
  })
  const template = await saveReadingTemplate(payload, {
    name: `Modèle ${mark}`,
    fr: shippedReadingTemplate('mystique', 'fr'),
    en: shippedReadingTemplate('mystique', 'en'),
  })
  const extra = (name: string, priceCents: number, makesPriority: boolean) =>
    saveProduct(payload, {
      slug: slug(name),
      kind: 'extra',
      priceCents,
      position: 1,
      makesPriority,
      fr: words(`${name} fr`),
      en: words(`${name} en`),
    })
  const priority = await extra('priorite', 1_500, true)
  const forecast = await extra('prevision', 2_700, false)
  const reading = (
    name: string,
    more: { priceCents: number; isPublished?: boolean; isOncePerClient?: boolean; extraIds?: string[] },
  ) =>
    saveProduct(payload, {
      slug: slug(name),
      kind: 'reading',
      position: 1,
      sanctuaryMonths: 6,
      intakeFormId: form.id,
      readingTemplateId: template.id,
      fr: { ...words(`${name} fr`), highlights: ['Une lecture', 'Un audio'] },
      en: { ...words(`${name} en`), highlights: ['A reading', 'An audio'] },
      ...more,
    })
  await reading('mystique', { priceCents: 4_700, extraIds: [priority.id, forecast.id] })
  await reading('decouverte', { priceCents: 0, isOncePerClient: true })
  await reading('ancienne', { priceCents: 9_900, isPublished: false })
  return {
    offer: slug('mystique'),
    priority: slug('priorite'),
    forecast: slug('prevision'),
    free: slug('decouverte'),
    withdrawn: slug('ancienne'),
  }
}

/** What a visitor's browser sends, for a new attempt of a new person. */
export const checkoutInput = (offerSlug: string, more: Partial<CheckoutInput> = {}): CheckoutInput => ({
  attemptId: randomUUID(),
  offerSlug,
  extraSlugs: [],
  email: uniqueEmail(),
  firstName: 'Claire',
  lastName: 'Fontaine',
  locale: 'fr',
  consents: { terms: true, immediateStart: true, withdrawalWaiver: true },
  ...more,
})
