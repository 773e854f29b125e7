import type { Payload, Where } from 'payload'
import type { Locale } from '@/shared/locale'
import { toOfferView, type OfferView } from '../domain/offer-view'

/** On sale, and complete: a reading without a form or a template could not be prepared. */
const onSale: Where = {
  kind: { equals: 'reading' },
  isPublished: { equals: true },
  intakeForm: { exists: true },
  readingTemplate: { exists: true },
}

/** The readings on sale with their extras, in the order in which editors put them. Read as anybody. */
export const listOffers = (payload: Payload, locale: Locale): Promise<OfferView[]> =>
  findOffers(payload, locale, onSale)

/** One reading on sale, or null. */
export async function getOffer(payload: Payload, slug: string, locale: Locale): Promise<OfferView | null> {
  const [offer] = await findOffers(payload, locale, { ...onSale, slug: { equals: slug } })
  return offer ?? null
}

async function findOffers(payload: Payload, locale: Locale, where: Where): Promise<OfferView[]> {
  const { docs } = await payload.find({
    collection: 'products',
    where,
    locale,
    sort: ['position', 'slug'],
    depth: 1,
    limit: 100,
    pagination: false,
    overrideAccess: false,
    select: { intakeForm: false, readingTemplate: false },
  })
  // `select` leaves out only what a view does not show.
  return docs.map((doc) => toOfferView(doc as Parameters<typeof toOfferView>[0]))
}
