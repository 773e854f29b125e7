import type { ItemAvailability, Product } from 'schema-dts'
import type { OfferView } from '@/features/catalog'
import { houseId } from './house-facts'

type Rated = { count: number; average: number } | null
type Said = { displayName: string; rating: number; body: string; publishedOn: string }

type Facts = { offer: OfferView; url: string; picture: string; origin: string; rating: Rated; reviews: Said[] }

const availability: Record<OfferView['availability'], ItemAvailability> = {
  'on-sale': 'https://schema.org/InStock',
  'coming-soon': 'https://schema.org/PreOrder',
  'sold-out': 'https://schema.org/SoldOut',
}

/**
 * An offer with its price and whether it can be bought; the rating only when clients gave one, counted as on the page.
 * https://developers.google.com/search/docs/appearance/structured-data/product-snippet
 */
export const offerFacts = ({ offer, url, picture, origin, rating, reviews }: Facts): Product => ({
  '@type': 'Product',
  name: offer.name,
  description: offer.tagline || offer.description,
  image: picture,
  sku: offer.slug,
  brand: { '@id': houseId(origin) },
  offers: {
    '@type': 'Offer',
    url,
    price: (offer.priceCents / 100).toFixed(2),
    priceCurrency: offer.currency.toUpperCase(),
    availability: availability[offer.availability],
    seller: { '@id': houseId(origin) },
  },
  ...(rating && {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: rating.average,
      reviewCount: rating.count,
      bestRating: 5,
      worstRating: 1,
    },
  }),
  ...(reviews.length > 0 && {
    review: reviews.map(({ displayName, rating: given, body, publishedOn }) => ({
      '@type': 'Review' as const,
      author: { '@type': 'Person' as const, name: displayName },
      datePublished: publishedOn,
      reviewBody: body,
      reviewRating: { '@type': 'Rating' as const, ratingValue: given, bestRating: 5, worstRating: 1 },
    })),
  }),
})
