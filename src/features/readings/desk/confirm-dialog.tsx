'use client'

import type { ReactElement, ReactNode } from 'react'
import { useState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Notice } from '@/ui'
import { Dialog, DialogClose } from '@/ui/client'
import { messages } from './messages'

type Props = {
  trigger: ReactElement
  words: { title: string; text: string; confirm: string }
  /** Answers a sentence when it was refused, nothing when it was done. */
  onConfirm: () => Promise<string | undefined>
  children?: ReactNode
  locale: Locale
}

/** A question before something that others will see; what the server refuses is said in the same place. */
export function ConfirmDialog({ trigger, words, onConfirm, children, locale }: Props) {
  const t = inLocale(messages, locale)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')

  const confirm = async () => {
    setBusy(true)
    const refused = await onConfirm()
    setBusy(false)
    setRefusal(refused ?? '')
    if (refused === undefined) setOpen(false)
  }

  const actions = (
    <>
      <Button variant="solid" busy={isBusy} onClick={confirm}>
        {words.confirm}
      </Button>
      <DialogClose render={<Button disabled={isBusy}>{t.cancel}</Button>} />
    </>
  )
  return (
    <Dialog
      title={words.title}
      description={words.text}
      trigger={trigger}
      open={isOpen}
      onOpenChange={setOpen}
      dismissible={!isBusy}
      actions={actions}
      locale={locale}
    >
      {children}
      {refusal && (
        <Notice tone="danger" live className="mt-4" locale={locale}>
          {refusal}
        </Notice>
      )}
    </Dialog>
  )
}
