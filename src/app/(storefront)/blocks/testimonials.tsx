import { BlockSection, type BlockPlace } from '@/features/content/server'
import { ReviewList } from '@/features/reviews/server'
import type { TestimonialsBlock } from '@/payload-types'
import { listReviews, ratingOf } from '../content'

/** Published reviews, of one offer or of all, with their real mean; nothing while there is none. */
export async function Testimonials({ block, place }: { block: TestimonialsBlock; place: BlockPlace }) {
  const productId = typeof block.offer === 'object' ? block.offer?.id : block.offer
  const [reviews, rating] = await Promise.all([
    listReviews(place.locale, { productId, limit: block.count ?? 3 }),
    ratingOf(productId),
  ])
  if (!rating || reviews.length === 0) return null
  return (
    <BlockSection block={block} place={place}>
      <div lang={place.locale}>
        <ReviewList reviews={reviews} rating={rating} withOffers={!productId} locale={place.locale} />
      </div>
    </BlockSection>
  )
}
