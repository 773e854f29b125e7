'use client'

import { useState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, TextAreaField } from '@/ui'
import { ConfirmDialog } from './confirm-dialog'
import { messages } from './messages'

/** Asks why before a delivered reading begins a new version. */
export function ReopenDialog({
  onReopen,
  locale,
}: {
  onReopen: (reason: string) => Promise<string | undefined>
  locale: Locale
}) {
  const t = inLocale(messages, locale)
  const [reason, setReason] = useState('')
  const [error, setError] = useState('')
  const confirm = async () => {
    if (reason.trim() === '') {
      setError(t.reopening.required)
      return ''
    }
    setError('')
    return onReopen(reason)
  }
  return (
    <ConfirmDialog
      trigger={<Button size="small">{t.top.reopen}</Button>}
      words={t.reopening}
      onConfirm={confirm}
      locale={locale}
    >
      <TextAreaField
        name="reopen-reason"
        label={t.reopening.reason}
        help={t.reopening.reasonHelp}
        error={error || undefined}
        required
        rows={3}
        maxLength={500}
        className="mt-5"
        locale={locale}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  )
}
