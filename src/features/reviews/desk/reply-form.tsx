'use client'

import { useState, type FormEvent } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, TextAreaField } from '@/ui'
import { longestReply } from '../domain/review-limits'
import type { DeskReview } from '../queries/list-reviews-for-desk'
import { messages } from './messages'
import type { Decide } from './review-card'

type Props = { review: DeskReview; decide: Decide; locale: Locale }

/** The house's public answer under a published review. What is typed survives every failure. */
export function ReplyForm({ review: { id, reply }, decide, locale }: Props) {
  const t = inLocale(messages, locale)
  const [words, setWords] = useState(reply ?? '')
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setError((await decide('reply', { reply: words }, t.replySaved)) ?? '')
    setBusy(false)
  }
  return (
    <form onSubmit={send} noValidate className="grid gap-3">
      <TextAreaField
        id={`reply-${id}`}
        name="reply"
        label={t.reply}
        help={t.replyHelp}
        error={error || undefined}
        rows={3}
        maxLength={longestReply}
        locale={locale}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div>
        <Button type="submit" size="small" busy={isBusy}>
          {t.replySend}
        </Button>
      </div>
    </form>
  )
}
