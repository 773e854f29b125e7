'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/platform/desk/call-desk'
import { inLocale, type Locale } from '@/shared/locale'
import { Button } from '@/ui'
import { messages } from './messages'

/** Sends one event again, under its unchanged id. */
export function ReplayButton({ eventId, label, locale }: { eventId: string; label: string; locale: Locale }) {
  const t = inLocale(messages, locale)
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const replay = async () => {
    setBusy(true)
    const answer = await callDesk(`/automation/events/${eventId}/replay`, { locale })
    setBusy(false)
    setSaid(answer.ok ? t.replayed : answer.message)
    router.refresh()
  }
  return (
    <span className="inline-flex flex-col items-end">
      <Button size="small" busy={isBusy} onClick={replay} aria-label={label}>
        {t.replay}
      </Button>
      <span role="status" className="text-step-small text-quiet">
        {said}
      </span>
    </span>
  )
}
