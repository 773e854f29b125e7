'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk, type DeskFailure } from '@/platform/desk/call-desk'
import { formatDate } from '@/shared/dates'
import { inLocale, type Locale } from '@/shared/locale'
import { Badge, Button, Card, Notice, Rating } from '@/ui'
import type { DeskReview } from '../queries/list-reviews-for-desk'
import { messages } from './messages'
import { RefuseDialog } from './refuse-dialog'
import { ReplyForm } from './reply-form'

/** Sends one decision about a review as it was read; answers the sentence of a refusal. */
export type Decide = (decision: string, body: object, said: string) => Promise<string | undefined>

/** One review, and what may be decided of it. */
export function ReviewCard({ review, locale }: { review: DeskReview; locale: Locale }) {
  const t = inLocale(messages, locale)
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const { id, displayName, rating, body, status, offerName, writtenAt, deliveredAt, updatedAt, refusal } = review

  const decide: Decide = async (decision, more, said) => {
    const answer = await callDesk(`/reviews/${id}/${decision}`, { body: { seenAt: updatedAt, ...more }, locale })
    router.refresh()
    if (!answer.ok) return sentenceOf(answer, t)
    // The refresh draws the view anew: only the panel's own notices outlive it.
    if (said) toast.success(said)
  }
  const publish = async () => {
    setBusy(true)
    setFailure((await decide('publish', {}, t.published)) ?? '')
    setBusy(false)
  }

  return (
    <Card as="article" className="gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 className="lu-heading lu-heading-small">
          {displayName} · {offerName}
        </h2>
        <Rating value={rating} showValue locale={locale} />
      </header>
      <p lang={review.locale} className="leading-relaxed whitespace-pre-line text-strong">
        {body}
      </p>
      <p className="text-step-note text-quiet">
        {[
          t.written(formatDate(writtenAt, locale)),
          t.delivered(formatDate(deliveredAt, locale)),
          t.language[review.locale],
        ].join(' · ')}
      </p>
      {status === 'refused' && refusal && (
        <p>
          <Badge tone="warning">{t.refusedFor(t.reasons[refusal].label)}</Badge>
        </p>
      )}
      {failure && (
        <Notice tone="danger" live locale={locale}>
          {failure}
        </Notice>
      )}
      {status === 'published' && <ReplyForm review={review} decide={decide} locale={locale} />}
      {status !== 'refused' && (
        <div className="flex flex-wrap gap-3">
          {status === 'pending' && (
            <Button variant="solid" busy={isBusy} onClick={publish}>
              {t.publish}
            </Button>
          )}
          <RefuseDialog review={review} decide={decide} locale={locale} />
        </div>
      )}
    </Card>
  )
}

function sentenceOf({ code, message, faults }: DeskFailure, t: (typeof messages)['fr']): string {
  if (code === 'REVISION_CONFLICT') return t.changed
  if (code === 'WRONG_STATE' || code === 'NOT_FOUND') return t.gone
  return faults.some(({ reason }) => reason === 'too-long') ? t.tooLong : message
}
