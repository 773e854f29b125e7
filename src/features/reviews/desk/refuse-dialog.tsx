'use client'

import { useState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Notice, RadioCards } from '@/ui'
import { Dialog, DialogClose } from '@/ui/client'
import { refusalReasons } from '../domain/refusals'
import type { DeskReview } from '../queries/list-reviews-for-desk'
import { messages } from './messages'
import type { Decide } from './review-card'

type Props = { review: DeskReview; decide: Decide; locale: Locale }

/** The only reasons for which a review may be set aside; its mark is none of them. */
export function RefuseDialog({ review: { id, status }, decide, locale }: Props) {
  const t = inLocale(messages, locale)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [reason, setReason] = useState('')
  const [failure, setFailure] = useState('')

  const confirm = async () => {
    if (reason === '') return setFailure(t.refusing.required)
    setBusy(true)
    const refused = await decide('refuse', { reason }, '')
    setBusy(false)
    setFailure(refused ?? '')
    if (!refused) setOpen(false)
  }

  return (
    <Dialog
      title={t.refusing.title}
      description={t.refusing.text}
      trigger={<Button>{t.refuse[status === 'published' ? 'published' : 'pending']}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      dismissible={!isBusy}
      actions={
        <>
          <Button variant="danger" busy={isBusy} onClick={confirm}>
            {t.refusing.confirm}
          </Button>
          <DialogClose render={<Button disabled={isBusy}>{t.refusing.cancel}</Button>} />
        </>
      }
      locale={locale}
    >
      <RadioCards
        name={`reason-${id}`}
        legend={t.refusing.reason}
        options={refusalReasons.map((value) => ({ value, ...t.reasons[value] }))}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        required
      />
      {failure && (
        <Notice tone="danger" live className="mt-4" locale={locale}>
          {failure}
        </Notice>
      )}
    </Dialog>
  )
}
