'use client'

import { useActionState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Notice, TextAreaField } from '@/ui'
import { askQuestionAction, type AskState } from '../actions/ask-question'
import { messages } from '../messages'

/** One question at a time; what is typed stays until it has left. Works without JavaScript. */
export function AskForm({ orderId, sendId, locale }: { orderId: string; sendId: string; locale: Locale }) {
  const t = inLocale(messages, locale)
  const first: AskState = { body: '', sendId, error: null, isSent: false }
  const [state, send, isSending] = useActionState(askQuestionAction, first)
  return (
    <form action={send} className="grid gap-4">
      <input type="hidden" name="orderId" value={orderId} />
      <input type="hidden" name="sendId" value={state.sendId} />
      <TextAreaField
        key={state.sendId}
        id={`question-${orderId}`}
        name="body"
        label={t.label}
        help={t.help}
        error={state.error ?? undefined}
        defaultValue={state.body}
        required
        rows={4}
        maxLength={4_000}
        locale={locale}
      />
      {state.isSent && (
        <Notice tone="success" live>
          {t.sent}
        </Notice>
      )}
      <Button type="submit" variant="solid" busy={isSending} wide>
        {t.send}
      </Button>
    </form>
  )
}
