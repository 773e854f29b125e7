import { frenchSpaces } from '@/features/content'
import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { Card, Rating } from '@/ui'
import type { RatingSummary } from '../domain/average'
import { messages } from '../messages'
import type { ReviewView } from '../queries/list-reviews'
import { RatingLine } from './rating-line'

type ReviewListProps = {
  reviews: ReviewView[]
  rating: RatingSummary
  locale: Locale
  /** Says of each which offer it speaks of. */
  withOffers?: boolean
}

/** Published reviews with their mean, their dates, and how they are collected and moderated, as the law wants it said beside them. */
export function ReviewList({ reviews, rating, locale, withOffers = false }: ReviewListProps) {
  const t = inLocale(messages, locale)
  return (
    <div>
      <RatingLine rating={rating} locale={locale} />
      <ol role="list" className="mt-6 grid items-start gap-5 md:grid-cols-2">
        {reviews.map((review) => (
          <Card as="li" key={review.id} padding="medium">
            <Review review={review} withOffer={withOffers} locale={locale} />
          </Card>
        ))}
      </ol>
      <p className="mt-6 max-w-measure text-step-small leading-relaxed text-quiet">{t.honest}</p>
    </div>
  )
}

type ReviewProps = { review: ReviewView; withOffer: boolean; locale: Locale }

function Review({ review, withOffer, locale }: ReviewProps) {
  const t = inLocale(messages, locale)
  const { displayName, rating, body, publishedOn, deliveredOn, offerName, reply } = review
  return (
    <article className="flex flex-col gap-3">
      <Rating value={rating} size={16} locale={locale} />
      <p lang={review.locale === locale ? undefined : review.locale} className="leading-relaxed whitespace-pre-line">
        {frenchSpaces(body, review.locale)}
      </p>
      <p className="text-step-note text-quiet">
        <span className="block font-medium text-text">
          {withOffer && offerName ? `${displayName} · ${offerName}` : displayName}
        </span>
        <span className="block">{t.delivered(formatDate(deliveredOn, locale))}</span>
        <time dateTime={publishedOn} className="block">
          {t.published(formatDate(publishedOn, locale))}
        </time>
      </p>
      {reply && (
        <div className="border-s-2 border-accent-mark ps-4 text-[0.9375rem] leading-relaxed">
          <p className="font-medium text-strong">{t.reply}</p>
          <p className="whitespace-pre-line">{frenchSpaces(reply, locale)}</p>
        </div>
      )}
    </article>
  )
}
