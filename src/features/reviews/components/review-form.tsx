'use client'

import { useActionState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Disclosure, RatingField, TextAreaField, TextField } from '@/ui'
import { FocusingErrorSummary } from '@/ui/client'
import { sendReviewAction, type ReviewState } from '../actions/send-review'
import { longestBody, longestName } from '../domain/review-limits'
import { messages } from '../messages'

type Props = { readingId: string; summary: string; values: ReviewState['values']; locale: Locale }

/** Mark, words and name; what is typed stays until it has left. Works without JavaScript. */
export function ReviewForm({ readingId, summary, values, locale }: Props) {
  const t = inLocale(messages, locale).own
  const [state, send, isSending] = useActionState(sendReviewAction, { values, failure: null, faults: [] })
  const errorOf = (field: keyof typeof t.faults): string | undefined => {
    const reasons: Record<string, string> = t.faults[field]
    const fault = state.faults.find((one) => one.field === field)
    return fault && (reasons[fault.reason] ?? t.failed.VALIDATION_FAILED)
  }
  const items = (['rating', 'body', 'displayName'] as const).flatMap((field) => {
    const message = errorOf(field)
    return message ? [{ id: field, message }] : []
  })
  return (
    <Disclosure summary={summary} open={state.failure !== null || undefined}>
      <form action={send} noValidate className="grid gap-6 pt-2">
        <input type="hidden" name="readingId" value={readingId} />
        {state.failure && (
          <FocusingErrorSummary
            locale={locale}
            title={t.failed.title}
            items={items.length > 0 ? items : [{ message: state.failure }]}
          />
        )}
        <RatingField
          name="rating"
          legend={t.rating}
          error={errorOf('rating')}
          required
          defaultValue={state.values.rating}
          locale={locale}
        />
        <TextAreaField
          name="body"
          label={t.body}
          help={t.bodyHelp}
          error={errorOf('body')}
          required
          rows={5}
          maxLength={longestBody}
          defaultValue={state.values.body}
          locale={locale}
        />
        <TextField
          name="displayName"
          label={t.name}
          help={t.nameHelp}
          error={errorOf('displayName')}
          required
          maxLength={longestName}
          autoComplete="off"
          defaultValue={state.values.displayName}
          locale={locale}
        />
        <div>
          <Button type="submit" busy={isSending}>
            {t.send}
          </Button>
        </div>
      </form>
    </Disclosure>
  )
}
