'use client'

import { useState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Notice, type Tone } from '@/ui'
import type { DeskReading } from '../queries/get-reading-for-desk'
import { messages, type DeskWords } from './messages'
import { duration } from './promise'

type Props = {
  reading: DeskReading
  userId: string
  now: number
  act: (action: string) => Promise<string | undefined>
  locale: Locale
}
type Said = { tone: Tone; title?: string; text: string; action?: string }

const inProduction = new Set(['paid', 'processing', 'awaiting_validation', 'failed'])

/** Why the words cannot be edited now, and the one thing that would change it. Nothing while they can. */
export function ReadingState({ reading, userId, now, act, locale }: Props) {
  const t = inLocale(messages, locale)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const said = saidOf(reading, userId, now, t, locale)
  if (!said) return null
  const take = async () => {
    setBusy(true)
    setRefusal((await act('take')) ?? '')
    setBusy(false)
  }
  const action = said.action && (
    <div className="mt-3">
      <Button variant="solid" size="small" busy={isBusy} onClick={take}>
        {said.action}
      </Button>
      {refusal && (
        <p role="alert" className="mt-2 text-danger">
          {refusal}
        </p>
      )}
    </div>
  )
  return (
    <Notice tone={said.tone} title={said.title} action={action} className="mx-6 mt-5" locale={locale}>
      {said.text}
    </Notice>
  )
}

function saidOf(reading: DeskReading, userId: string, now: number, t: DeskWords, locale: Locale): Said | null {
  const { status, expert, deliveredAt, failure, draftedAt, requestedAt, draftedBy, order } = reading
  if (status === 'sealed')
    return deliveredAt ? { tone: 'success', ...t.state.delivered } : { tone: 'info', ...t.state.sealed }
  if (status === 'in_review')
    return expert?.id === userId ? null : { tone: 'info', ...t.state.held(expert?.publicName ?? '') }
  if (!inProduction.has(order.status)) return { tone: 'warning', text: t.state.closed }
  const isMine = expert?.id === userId
  if (expert && !isMine) return { tone: 'info', ...t.state.held(expert.publicName) }
  const action = isMine ? t.state.resume : t.take.long
  if (failure) return { tone: 'warning', title: t.state.failed.title, text: t.state.failed.text(failure), action }
  if (draftedAt && (!requestedAt || draftedAt >= requestedAt)) return { tone: 'success', ...t.state.drafted, action }
  const since = requestedAt ? ` ${t.state.since(duration(now - Date.parse(requestedAt), locale))}` : ''
  if (isMine) return { tone: 'info', text: t.state.waitingMine + since, action }
  if (draftedBy && !requestedAt) return { tone: 'info', ...t.state.released, action }
  return { tone: 'info', title: t.state.waiting.title, text: t.state.waiting.text + since, action }
}
