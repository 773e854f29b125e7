'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/platform/desk/call-desk'
import { inLocale, type Locale } from '@/shared/locale'
import { Button } from '@/ui'
import { messages } from './messages'

type Props = { readingId: string; orderNumber: string; locale: Locale; variant?: 'solid' | 'gold' }

/** Takes a reading and opens it. When somebody was quicker, it says who, beside the button. */
export function TakeButton({ readingId, orderNumber, locale, variant = 'solid' }: Props) {
  const t = inLocale(messages, locale)
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')

  const take = async () => {
    setBusy(true)
    setRefusal('')
    const answer = await callDesk(`/readings/${readingId}/take`, { locale })
    if (answer.ok) {
      router.push(`/admin/lectures/${readingId}`)
      router.refresh()
      return
    }
    setBusy(false)
    setRefusal(answer.message)
    router.refresh()
  }

  return (
    <span className="inline-flex flex-col items-end gap-1">
      <Button variant={variant} size="small" busy={isBusy} onClick={take} aria-label={t.take.label(orderNumber)}>
        {t.take.action}
      </Button>
      <span role="status" className="text-step-small text-danger">
        {refusal}
      </span>
    </span>
  )
}
