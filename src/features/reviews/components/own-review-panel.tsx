import { frenchSpaces } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Disclosure, Heading, Notice, Rating } from '@/ui'
import { withdrawReviewAction } from '../actions/send-review'
import { longestName } from '../domain/review-limits'
import { messages } from '../messages'
import type { OwnReview } from '../queries/get-own-review'
import { ReviewForm } from './review-form'

type Props = {
  readingId: string
  review: OwnReview | null
  /** The name offered at first: first name and initial. */
  suggestedName: string
  locale: Locale
}

/** At the end of a delivered reading: an invitation that asks for nothing, or what became of the review. */
export function OwnReviewPanel({ readingId, review, suggestedName, locale }: Props) {
  const t = inLocale(messages, locale).own
  const values = {
    rating: review ? String(review.rating) : '',
    body: review?.body ?? '',
    displayName: review?.displayName ?? suggestedName.slice(0, longestName),
  }
  const summary = !review ? t.open : review.status === 'refused' ? t.again : t.change
  return (
    <section aria-labelledby="avis" className="mt-12 border-t border-line pt-8">
      <Heading level={2} size="card" id="avis">
        {t.title}
      </Heading>
      {review ? <Standing review={review} locale={locale} /> : <p className="mt-2 text-quiet">{t.invite}</p>}
      <div className="mt-4">
        {review?.status !== 'published' && (
          <ReviewForm
            key={review ? `${review.status}:${review.body}` : 'new'}
            readingId={readingId}
            summary={summary}
            values={values}
            locale={locale}
          />
        )}
        {review && (
          <Disclosure summary={t.withdraw}>
            <form action={withdrawReviewAction} className="grid justify-items-start gap-4 pt-2">
              <p>{t.withdrawText}</p>
              <input type="hidden" name="readingId" value={readingId} />
              <Button type="submit" variant="danger">
                {t.withdrawAction}
              </Button>
            </form>
          </Disclosure>
        )}
      </div>
    </section>
  )
}

function Standing({ review, locale }: { review: OwnReview; locale: Locale }) {
  const all = inLocale(messages, locale)
  const t = all.own
  const { title, text } = t.states[review.status]
  const why = review.refusal && t.refusals[review.refusal]
  return (
    <div className="mt-4 grid gap-4">
      <Notice tone={review.status === 'refused' ? 'warning' : 'success'} title={title} locale={locale}>
        {[why, text].filter(Boolean).join(' ')}
      </Notice>
      <figure className="grid gap-2">
        <Rating value={review.rating} locale={locale} />
        <blockquote className="leading-relaxed whitespace-pre-line">{frenchSpaces(review.body, locale)}</blockquote>
        <figcaption className="text-step-note text-quiet">{review.displayName}</figcaption>
      </figure>
      {review.reply && (
        <div className="border-s-2 border-accent-mark ps-4">
          <p className="font-medium text-strong">{all.reply}</p>
          <p className="whitespace-pre-line">{frenchSpaces(review.reply, locale)}</p>
        </div>
      )}
    </div>
  )
}
