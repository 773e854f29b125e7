import type { Payload } from 'payload'
import { transaction } from '@/platform/db/transaction'
import type { Locale } from '@/shared/locale'
import { withRowIds } from '../domain/with-row-ids'

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

/** Creates or overwrites the product of that slug, in both languages at once. */
export async function saveProduct(payload: Payload, input: ProductInput): Promise<{ id: string }> {
  return transaction(payload, async ({ req }) => {
    const collection = 'products'
    const { docs } = await payload.find({
      collection,
      where: { slug: { equals: input.slug } },
      limit: 1,
      pagination: false,
      depth: 0,
      req,
    })
    const data = fieldsOf(input, 'fr')
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
    const english = withRowIds(fieldsOf(input, 'en'), saved)
    await payload.update({ collection, id: saved.id, data: english, locale: 'en', depth: 0, req })
    return { id: saved.id }
  })
}

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
