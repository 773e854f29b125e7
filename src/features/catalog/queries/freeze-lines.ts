import type { Payload } from 'payload'
import { readSettings } from '@/features/content'
import type { IntakeForm as StoredForm, Product, ReadingTemplate as StoredTemplate } from '@/payload-types'
import { AppError } from '@/shared/app-error'
import type { Locale } from '@/shared/locale'
import type { FrozenLine, LineInstruments } from '../domain/frozen-line'
import { soldExtras } from '../domain/offer-view'
import { extrasReadAlong } from '../domain/read-along'
import { toIntakeForm } from '../domain/to-intake-form'
import { toReadingTemplate } from '../domain/to-reading-template'

/**
 * The lines of a sale as they are published right now in the database, in the language of the sale: the offer, then its extras. A newer draft of
 * either changes nothing. Throws OFFER_NOT_SOLD with the field at fault (`offerSlug`, `extraSlugs.0`) for what is unknown, not published, not on
 * sale (coming soon, sold out), incomplete, or not offered with that reading.
 */
export async function freezeLines(
  payload: Payload,
  { offerSlug, extraSlugs, locale }: { offerSlug: string; extraSlugs: string[]; locale: Locale },
): Promise<FrozenLine[]> {
  const [{ docs }, { seller }] = await Promise.all([
    payload.find({
      collection: 'products',
      where: {
        slug: { equals: offerSlug },
        kind: { equals: 'reading' },
        _status: { equals: 'published' },
        availability: { equals: 'on-sale' },
      },
      // The published row, never a newer draft of it.
      draft: false,
      locale,
      depth: 1,
      populate: extrasReadAlong,
      limit: 1,
      pagination: false,
    }),
    readSettings(payload, locale),
  ])
  const offer = docs[0]
  if (!isComplete(offer)) throw notSold('offerSlug')
  const taxRateBps = seller.vatRegime === 'standard' ? (seller.vatRateBps ?? 0) : 0
  const extras = extraSlugs.map((slug, index) => {
    const extra = soldExtras(offer).find((one) => one.slug === slug)
    if (!isPriced(extra) || extra.currency !== offer.currency) throw notSold(`extraSlugs.${index}`)
    return extra
  })
  return [
    {
      ...frozen(offer, taxRateBps),
      intakeForm: toIntakeForm(offer.intakeForm),
      readingTemplate: toReadingTemplate(offer.readingTemplate),
    },
    ...extras.map((extra) => frozen(extra, taxRateBps)),
  ]
}

type CompleteOffer = Product & { intakeForm: StoredForm; readingTemplate: StoredTemplate }

/** A product that was published before has a price; the types cannot say that a draft may have none. */
const isPriced = (product: Product | undefined): product is Product => Number.isSafeInteger(product?.priceCents)

const isComplete = (offer: Product | undefined): offer is CompleteOffer =>
  isPriced(offer) &&
  typeof offer.intakeForm === 'object' &&
  offer.intakeForm !== null &&
  typeof offer.readingTemplate === 'object' &&
  offer.readingTemplate !== null

const frozen = (product: Product, taxRateBps: number): FrozenLine => ({
  productId: product.id,
  kind: product.kind,
  slug: product.slug,
  name: product.name,
  unitPriceCents: product.priceCents,
  quantity: 1,
  taxRateBps,
  sanctuaryMonths: product.sanctuaryMonths ?? 0,
  makesPriority: product.makesPriority === true,
  instruments: instrumentsOf(product),
  intakeForm: null,
  readingTemplate: null,
})

function instrumentsOf({ holdsChart, mandalaFamily, forecastMonths }: Product): LineInstruments | null {
  const owed = {
    chart: holdsChart === true,
    mandalaFamily: mandalaFamily ?? null,
    forecastMonths: forecastMonths ?? 0,
  }
  return owed.chart || owed.mandalaFamily !== null || owed.forecastMonths > 0 ? owed : null
}

const notSold = (field: string) =>
  new AppError('OFFER_NOT_SOLD', 'this is not on sale', [{ field, reason: 'NOT_SOLD' }])
