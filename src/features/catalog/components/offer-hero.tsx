import { frenchSpaces, storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { BackLink, ButtonLink, Container, Emblem, Heading, Lead } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { OfferPrice } from './offer-price'

/** An offer's name, promise and price, and the page's one golden action. */
export function OfferHero({ offer, rank, locale }: { offer: OfferView; rank: number; locale: Locale }) {
  const t = inLocale(messages, locale)
  const { slug, name, tagline, description, isFree, sanctuaryMonths } = offer
  return (
    <Container className="grid items-center gap-10 pt-6 pb-16 md:pb-24 lg:grid-cols-[minmax(0,1fr)_auto]">
      <div className="flex flex-col items-start">
        <BackLink href={storefrontPath(locale, '/offres')}>{t.all}</BackLink>
        <Heading level={1} size="hero" className="mt-6">
          {name}
        </Heading>
        <p className="mt-3 font-display text-step-2 text-gold-200">{frenchSpaces(tagline, locale)}</p>
        {description && <Lead className="mt-5 text-text">{frenchSpaces(description, locale)}</Lead>}
        <div className="mt-8 flex flex-wrap items-baseline gap-x-4">
          <OfferPrice offer={offer} locale={locale} className="text-step-3" />
          {sanctuaryMonths > 0 && <p className="text-quiet">{t.sanctuary(sanctuaryMonths)}</p>}
        </div>
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-4">
          <ButtonLink
            variant="gold"
            size="large"
            target="_self"
            href={storefrontPath(locale, `/commande?offre=${slug}`)}
          >
            {isFree ? t.receive : t.chooseNamed(name)}
          </ButtonLink>
          <p className="text-step-note text-quiet">{isFree ? t.offer.secureFree : t.offer.secure}</p>
        </div>
      </div>
      <Emblem seed={slug} depth={rank + 2} size={300} className="max-lg:hidden" />
    </Container>
  )
}
