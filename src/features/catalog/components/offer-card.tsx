import { frenchSpaces, storefrontPath } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { ButtonLink, Card, DashList, Emblem, Heading } from '@/ui'
import type { OfferView } from '../domain/offer-view'
import { messages } from '../messages'
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
  const { slug, name, highlights, sanctuaryMonths, isHighlighted } = offer
  return (
    <Card
      as="li"
      ground={isHighlighted ? 'night' : undefined}
      look={isHighlighted ? 'lifted' : 'plain'}
      className={isHighlighted ? 'xl:-my-3 xl:py-9' : undefined}
    >
      <Emblem seed={slug} depth={rank + 2} />
      <Heading level={level} size="card" className="mt-5">
        {name}
      </Heading>
      <OfferPrice offer={offer} locale={locale} className={isHighlighted ? 'mt-2 text-gold-200' : 'mt-2'} />
      {sanctuaryMonths > 0 && <p className="mt-0.5 text-step-note text-quiet">{t.sanctuary(sanctuaryMonths)}</p>}
      <DashList items={highlights.map((item) => frenchSpaces(item, locale))} className="mt-5 mb-7" />
      <ButtonLink
        href={storefrontPath(locale, `/offres/${slug}`)}
        variant={isHighlighted ? 'gold' : 'outline'}
        wide
        className="mt-auto"
        aria-label={t.chooseNamed(name)}
      >
        {t.choose}
      </ButtonLink>
    </Card>
  )
}
