import type { Payload } from 'payload'
import type { Locale } from '@/shared/locale'
import { saveInBothLanguages } from './save-in-both-languages'

/** What differs between languages. */
export type ProductWords = { name: string; tagline: string; description: string; highlights: string[] }

export type ProductInput = {
  slug: string
  kind: 'reading' | 'extra'
  /** Tax included. */
  priceCents: number
  position: number
  sanctuaryMonths?: number
  makesPriority?: boolean
  isHighlighted?: boolean
  isPublished?: boolean
  isOncePerClient?: boolean
  /** Ids of products of kind `extra`. */
  extraIds?: string[]
  intakeFormId?: string
  readingTemplateId?: string
} & Record<Locale, ProductWords>

/** Creates or overwrites the product of that slug. */
export const saveProduct = (payload: Payload, input: ProductInput): Promise<{ id: string }> =>
  saveInBothLanguages(
    payload,
    'products',
    { slug: { equals: input.slug } },
    { fr: fieldsOf(input, 'fr'), en: fieldsOf(input, 'en') },
  )

function fieldsOf(input: ProductInput, locale: Locale) {
  const { name, tagline, description, highlights } = input[locale]
  return {
    slug: input.slug,
    kind: input.kind,
    priceCents: input.priceCents,
    currency: 'eur' as const,
    position: input.position,
    sanctuaryMonths: input.sanctuaryMonths ?? 0,
    makesPriority: input.makesPriority ?? false,
    isHighlighted: input.isHighlighted ?? false,
    isPublished: input.isPublished ?? true,
    isOncePerClient: input.isOncePerClient ?? false,
    extras: input.extraIds ?? [],
    intakeForm: input.intakeFormId ?? null,
    readingTemplate: input.readingTemplateId ?? null,
    name,
    tagline,
    description,
    highlights: highlights.map((text) => ({ text })),
  }
}
