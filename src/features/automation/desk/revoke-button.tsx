'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { callDesk } from '@/platform/desk/call-desk'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Notice } from '@/ui'
import { Dialog, DialogClose } from '@/ui/client'
import { messages } from './messages'

/** Ends a key, after a question: what uses it is refused at once. */
export function RevokeButton({ keyId, name, locale }: { keyId: string; name: string; locale: Locale }) {
  const t = inLocale(messages, locale)
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const revoke = async () => {
    setBusy(true)
    const answer = await callDesk(`/automation/keys/${keyId}/revoke`, { locale })
    setBusy(false)
    setFailure(answer.ok ? '' : answer.message)
    if (answer.ok) setOpen(false)
    router.refresh()
  }
  const actions = (
    <>
      <Button variant="danger" busy={isBusy} onClick={revoke}>
        {t.revoking.confirm}
      </Button>
      <DialogClose render={<Button disabled={isBusy}>{t.revoking.cancel}</Button>} />
    </>
  )
  return (
    <Dialog
      title={t.revoking.title}
      description={`${name}. ${t.revoking.text}`}
      trigger={
        <Button size="small" variant="danger" aria-label={t.revokeLabel(name)}>
          {t.revoke}
        </Button>
      }
      open={isOpen}
      onOpenChange={setOpen}
      dismissible={!isBusy}
      actions={actions}
      locale={locale}
    >
      {failure && (
        <Notice tone="danger" live locale={locale}>
          {failure}
        </Notice>
      )}
    </Dialog>
  )
}
