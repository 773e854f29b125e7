import type { OfferView } from '@/features/catalog'
import { siteMessages } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { listReviews, ratingOf } from '../content'
import { addressOfPath, sharePath, siteOrigin } from './address'
import { breadcrumbFacts } from './json-ld/breadcrumb-facts'
import { faqFacts } from './json-ld/faq-facts'
import { JsonLd } from './json-ld/json-ld'
import { offerFacts } from './json-ld/offer-facts'

/** What search engines are told of an offer: price, availability, what clients said, the questions on the page. */
export async function OfferData({ offer, locale }: { offer: OfferView; locale: Locale }) {
  const [rating, reviews] = await Promise.all([
    ratingOf(offer.id),
    listReviews(locale, { productId: offer.id, limit: 5 }),
  ])
  const t = inLocale(siteMessages, locale)
  const path = `/offres/${offer.slug}`
  const url = addressOfPath(locale, path)
  const origin = siteOrigin()
  const picture = new URL(sharePath(locale, path), origin).href
  const trail = [
    { name: t.site, url: addressOfPath(locale, '/') },
    { name: t.readings, url: addressOfPath(locale, '/offres') },
    { name: offer.name, url },
  ]
  return (
    <JsonLd
      things={[
        offerFacts({ offer, url, picture, origin, rating, reviews }),
        ...faqFacts(offer.questions),
        breadcrumbFacts(trail),
      ]}
    />
  )
}
