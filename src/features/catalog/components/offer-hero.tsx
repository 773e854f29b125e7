import type { ReactNode } from 'react'
import { frenchSpaces, storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { BackLink, ButtonLink, Container, Emblem, Heading, Lead } from '@/ui'
import { isOnSale } from '../domain/availability'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { AvailabilityBadge } from './availability-badge'
import { OfferPrice } from './offer-price'

type OfferHeroProps = {
  offer: OfferView
  /** Among the offers: the deeper, the denser its mark. */
  rank: number
  /** Within which it is delivered, from the seal of the dossier. */
  deliveryHours: number
  /** The mean of its reviews; nothing without one. */
  rating?: ReactNode
  /** The form of the waiting list, in the place of the button while it is not on sale. */
  waiting: ReactNode
  locale: Locale
}

/** An offer's name, promise and price, and the page's one golden action. */
export function OfferHero({ offer, rank, deliveryHours, rating, waiting, locale }: OfferHeroProps) {
  const t = inLocale(messages, locale)
  const { slug, name, tagline, description, sanctuaryMonths, availability } = offer
  return (
    <Container className="grid items-center gap-x-12 gap-y-10 pt-6 pb-16 md:pb-24 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="flex flex-col items-start">
        <BackLink href={storefrontPath(locale, '/offres')}>{t.all}</BackLink>
        <Heading level={1} size="hero" className="mt-6">
          {name}
        </Heading>
        <p className="mt-3 font-display text-step-2 text-gold-200">{frenchSpaces(tagline, locale)}</p>
        {rating && <div className="mt-3">{rating}</div>}
        {description && <Lead className="mt-4 text-text">{frenchSpaces(description, locale)}</Lead>}
        <div className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2">
          <OfferPrice offer={offer} locale={locale} className="text-step-3" />
          {sanctuaryMonths > 0 && <p className="text-quiet">{t.sanctuary(sanctuaryMonths)}</p>}
          <AvailabilityBadge availability={availability} locale={locale} />
        </div>
        {isOnSale(offer) ? (
          <Buy offer={offer} deliveryHours={deliveryHours} locale={locale} />
        ) : (
          <div id="attente" className="mt-8 w-full max-w-lg">
            <p className="font-medium text-strong">{t.availability.invite[availability]}</p>
            <div className="mt-4">{waiting}</div>
          </div>
        )}
      </div>
      <Emblem seed={slug} depth={rank + 2} size={300} className="max-lg:hidden" />
    </Container>
  )
}

type BuyProps = Pick<OfferHeroProps, 'offer' | 'deliveryHours' | 'locale'>

function Buy({ offer: { slug, name, isFree }, deliveryHours, locale }: BuyProps) {
  const t = inLocale(messages, locale)
  return (
    <>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-4">
        <ButtonLink variant="gold" size="large" target="_self" href={checkoutPath(slug, locale)}>
          {isFree ? t.receive : t.chooseNamed(name)}
        </ButtonLink>
        <p className="text-step-note text-quiet">{isFree ? t.offer.secureFree : t.offer.secure}</p>
      </div>
      <p className="mt-4 text-step-note text-quiet">{t.offer.promiseShort(deliveryHours)}</p>
    </>
  )
}

/** Where an offer is ordered. */
export const checkoutPath = (slug: string, locale: Locale): string => storefrontPath(locale, `/commande?offre=${slug}`)
