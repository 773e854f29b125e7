import type { Payload, TypedUser, Where } from 'payload'
import type { Product } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import { leastWordsOf, toOfferView, type OfferView } from '../domain/offer-view'
import { extrasReadAlong } from '../domain/read-along'

/** Published, and complete: a reading without a form or a template could not be prepared. */
const published: Where = {
  kind: { equals: 'reading' },
  _status: { equals: 'published' },
  intakeForm: { exists: true },
  readingTemplate: { exists: true },
}

/** The published readings with the extras on sale, in the order in which editors put them; `availability` says which may be bought. Read as anybody. */
export const listOffers = (payload: Payload, locale: Locale): Promise<OfferView[]> =>
  findOffers(payload, locale, published)

/** One published reading, or null. With `draftFor` it is the newest draft, read as that member of the team, published or not. */
export async function getOffer(
  payload: Payload,
  slug: string,
  locale: Locale,
  { draftFor }: { draftFor?: TypedUser } = {},
): Promise<OfferView | null> {
  const where: Where = { slug: { equals: slug } }
  const [offer] = await findOffers(payload, locale, draftFor ? where : { ...published, ...where }, draftFor)
  return offer ?? null
}

/** The newest draft of one reading or extra by its id, for the desk's preview: a draft may have no address yet. */
export async function getOfferById(
  payload: Payload,
  { id, locale, user }: { id: string; locale: Locale; user: TypedUser },
): Promise<OfferView | null> {
  const [offer] = await findOffers(payload, locale, { id: { equals: id } }, user)
  return offer ?? null
}

async function findOffers(payload: Payload, locale: Locale, where: Where, draftFor?: TypedUser): Promise<OfferView[]> {
  const { docs } = await payload.find({
    collection: 'products',
    where,
    locale,
    sort: ['position', 'slug'],
    depth: 1,
    populate: extrasReadAlong,
    limit: 100,
    pagination: false,
    draft: draftFor !== undefined,
    user: draftFor,
    overrideAccess: false,
  })
  const leastWords = await leastWordsByTemplate(payload, docs)
  return docs.map((doc) =>
    toOfferView(doc, { isPreview: draftFor !== undefined, leastWords: leastWords.get(idOf(doc.readingTemplate)) }),
  )
}

/** Visitors may not read templates: of each, they are told one number. */
async function leastWordsByTemplate(payload: Payload, offers: Product[]): Promise<Map<string, number>> {
  const ids = [...new Set(offers.map(({ readingTemplate }) => idOf(readingTemplate)))].filter((id) => id !== '')
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'reading-templates',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
  })
  return new Map(docs.map((template) => [template.id, leastWordsOf(template)]))
}

const idOf = (related: Product['readingTemplate']): string =>
  typeof related === 'string' ? related : (related?.id ?? '')
