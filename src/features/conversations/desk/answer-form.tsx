'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState, type FormEvent } from 'react'
import { callDesk } from '@/platform/desk/call-desk'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Notice, TextAreaField } from '@/ui'
import { longestMessage } from '../domain/message-body'
import { messages } from './messages'

/** What is written survives every failure; sent twice, it is one message (`sendId` changes only once it has arrived). */
export function AnswerForm({ conversationId, locale }: { conversationId: string; locale: Locale }) {
  const t = inLocale(messages, locale)
  const router = useRouter()
  const [body, setBody] = useState('')
  const [sendId, setSendId] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const [failure, setFailure] = useState('')

  const send = async (event: FormEvent) => {
    event.preventDefault()
    setFailure('')
    setError(body.trim() === '' ? t.required : '')
    if (body.trim() === '') return
    setBusy(true)
    const id = sendId ?? crypto.randomUUID()
    setSendId(id)
    const answer = await callDesk(`/conversations/${conversationId}/answer`, { body: { body, sendId: id }, locale })
    setBusy(false)
    if (answer.ok) {
      setBody('')
      setSendId(null)
      // The refresh draws the view anew: only the panel's own notices outlive it.
      toast.success(t.sent)
      router.refresh()
      return
    }
    const reasons: Record<string, string> = t.faults
    const fault = answer.faults.find(({ field }) => field === 'body')
    if (fault) setError(reasons[fault.reason] ?? answer.message)
    else setFailure(answer.message)
  }

  return (
    <form onSubmit={send} noValidate className="mt-8 grid gap-4">
      <TextAreaField
        name="answer"
        label={t.answer}
        help={t.answerHelp}
        error={error || undefined}
        required
        rows={5}
        maxLength={longestMessage}
        locale={locale}
        value={body}
        onChange={(event) => setBody(event.target.value)}
      />
      {failure && (
        <Notice tone="danger" live locale={locale}>
          {failure}
        </Notice>
      )}
      <div>
        <Button type="submit" variant="solid" busy={isBusy}>
          {t.send}
        </Button>
      </div>
    </form>
  )
}
