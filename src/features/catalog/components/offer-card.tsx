import { frenchSpaces, storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Card, DashList, Emblem, Heading } from '@/ui'
import { isOnSale } from '../domain/availability'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
import { AvailabilityBadge } from './availability-badge'
import { OfferPrice } from './offer-price'

type OfferCardProps = {
  offer: OfferView
  /** Among the offers: the deeper, the denser its mark. */
  rank: number
  /** Of its name in the page's outline. */
  level: 2 | 3
  locale: Locale
}

/** One offer beside the others; the highlighted one is a piece of night on the paper, and alone has the gold. */
export function OfferCard({ offer, rank, level, locale }: OfferCardProps) {
  const t = inLocale(messages, locale)
  const { slug, name, highlights, sanctuaryMonths, isHighlighted, availability } = offer
  const isSold = isOnSale(offer)
  return (
    <Card
      as="li"
      ground={isHighlighted ? 'night' : undefined}
      look={isHighlighted ? 'lifted' : 'plain'}
      className={isHighlighted ? 'xl:-my-3 xl:py-9' : undefined}
    >
      <div className="flex items-start justify-between gap-3">
        <Emblem seed={slug} depth={rank + 2} />
        <AvailabilityBadge availability={availability} locale={locale} />
      </div>
      <Heading level={level} size="card" className="mt-5">
        {name}
      </Heading>
      <OfferPrice offer={offer} locale={locale} className={isHighlighted ? 'mt-2 text-gold-200' : 'mt-2'} />
      {sanctuaryMonths > 0 && <p className="mt-0.5 text-step-note text-quiet">{t.sanctuary(sanctuaryMonths)}</p>}
      <DashList items={highlights.map((item) => frenchSpaces(item, locale))} className="mt-5 mb-7" />
      <ButtonLink
        href={storefrontPath(locale, `/offres/${slug}`)}
        variant={isHighlighted && isSold ? 'gold' : 'outline'}
        wide
        className="mt-auto"
        aria-label={isSold ? t.chooseNamed(name) : t.discoverNamed(name)}
      >
        {isSold ? t.choose : t.discover}
      </ButtonLink>
    </Card>
  )
}
