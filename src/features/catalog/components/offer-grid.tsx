import type { Locale } from '@/shared/locale'
import type { OfferView } from '../domain/offer-view'
import { FreeOffer } from './free-offer'
import { OfferCard } from './offer-card'

type OfferGridProps = {
  offers: OfferView[]
  locale: Locale
  /** Of the offers' names in the page's outline. */ level: 2 | 3
}

/** The offers side by side, to be compared; the free ones under them. */
export function OfferGrid({ offers, locale, level }: OfferGridProps) {
  const sold = offers.filter(({ isFree }) => !isFree)
  const free = offers.filter(({ isFree }) => isFree)
  return (
    <>
      <ul role="list" className="grid gap-5 sm:grid-cols-2 xl:grid-cols-4">
        {sold.map((offer, rank) => (
          <OfferCard key={offer.slug} offer={offer} rank={rank} level={level} locale={locale} />
        ))}
      </ul>
      {free.length > 0 && (
        <ul role="list" className="mt-5 grid gap-5 xl:mt-9">
          {free.map((offer) => (
            <FreeOffer key={offer.slug} offer={offer} level={level} locale={locale} />
          ))}
        </ul>
      )}
    </>
  )
}
