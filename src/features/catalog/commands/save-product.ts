import type { Payload } from 'payload'
import type { Product } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import type { Availability } from '../domain/availability'
import { saveInBothLanguages } from './save-in-both-languages'

/** What differs between languages. */
export type ProductWords = {
  name: string
  tagline: string
  description: string
  highlights: string[]
  questions?: { question: string; answer: string }[]
}

export type ProductInput = {
  slug: string
  kind: 'reading' | 'extra'
  /** Tax included. */
  priceCents: number
  position: number
  sanctuaryMonths?: number
  makesPriority?: boolean
  holdsChart?: boolean
  mandalaFamily?: NonNullable<Product['mandalaFamily']>
  forecastMonths?: number
  isHighlighted?: boolean
  /** False leaves it a draft that nobody sees; `availability` says whether a published one may be bought. */
  isPublished?: boolean
  availability?: Availability
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
  const { name, tagline, description, highlights, questions = [] } = input[locale]
  return {
    _status: (input.isPublished ?? true) ? ('published' as const) : ('draft' as const),
    slug: input.slug,
    kind: input.kind,
    priceCents: input.priceCents,
    currency: 'eur' as const,
    availability: input.availability ?? ('on-sale' as const),
    position: input.position,
    sanctuaryMonths: input.sanctuaryMonths ?? 0,
    makesPriority: input.makesPriority ?? false,
    holdsChart: input.holdsChart ?? false,
    mandalaFamily: input.mandalaFamily ?? null,
    forecastMonths: input.forecastMonths ?? 0,
    isHighlighted: input.isHighlighted ?? false,
    isOncePerClient: input.isOncePerClient ?? false,
    extras: input.extraIds ?? [],
    intakeForm: input.intakeFormId ?? null,
    readingTemplate: input.readingTemplateId ?? null,
    name,
    tagline,
    description,
    highlights: highlights.map((text) => ({ text })),
    questions,
  }
}
