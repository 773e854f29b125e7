'use client'

import { useState } from 'react'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Heading, Notice, Seal } from '@/ui'
import { Dialog, DialogClose } from '@/ui/client'
import { sealMyDossier, type SealReceipt } from '../../actions/seal-dossier'
import { messages } from '../../messages'
import type { DraftStore } from '../draft/draft-store'
import { StepFooter } from '../step-footer'

type SealPanelProps = {
  dossierId: string
  draft: DraftStore
  isComplete: boolean
  photoCount: number
  locale: Locale
  onBack: () => void
  onSealed: (receipt: SealReceipt) => void
}

/** What sealing means, and the one gesture that does it, asked twice. */
export function SealPanel({ dossierId, draft, isComplete, photoCount, locale, onBack, onSealed }: SealPanelProps) {
  const words = inLocale(messages, locale)
  const t = words.review
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)

  async function attempt(): Promise<string | null> {
    // What is sealed is what is on this screen: the last words travel first.
    if (!(await draft.flush())) return t.notSaved
    const { revision, photos } = draft.get()
    const answer = await sealMyDossier({ dossierId, revision, photoIds: photos.map(({ id }) => id) }).catch(() => null)
    if (answer?.ok) {
      draft.forget()
      onSealed(answer.receipt)
      return null
    }
    if (answer?.code === 'REVISION_CONFLICT') return await reread()
    if (answer?.code === 'DOSSIER_SEALED') window.location.reload()
    return answer?.message ?? t.failures.UNEXPECTED ?? ''
  }

  /** Something changed elsewhere: this screen is brought up to date before anything is sealed. */
  async function reread(): Promise<string | null> {
    const photosBefore = draft.get().photos
    await draft.findTheirs()
    return draft.get().theirs
      ? null
      : draft.get().photos === photosBefore
        ? (t.failures.REVISION_CONFLICT ?? '')
        : words.conflict.photos
  }

  const seal = async () => {
    setBusy(true)
    const failed = await attempt()
    setBusy(false)
    setOpen(false)
    setFailure(failed)
  }
  return (
    <>
      <section className="mt-10 grid justify-items-start gap-4 rounded-3 border border-line bg-raised p-6">
        <div className="flex items-center gap-4">
          <Seal size={44} />
          <Heading level={2} size="small">
            {t.meaningTitle}
          </Heading>
        </div>
        <p>{t.meaning}</p>
        {!isComplete && <p className="lu-help">{t.sealWhenComplete}</p>}
      </section>
      {failure && (
        <Notice tone="danger" live locale={locale} className="mt-6">
          {failure}
        </Notice>
      )}
      <StepFooter locale={locale} onBack={onBack}>
        <Button
          variant="gold"
          size="large"
          wide
          disabled={!isComplete}
          onClick={() => {
            setFailure(null)
            setOpen(true)
          }}
        >
          {t.seal}
        </Button>
      </StepFooter>
      <Dialog
        open={isOpen}
        onOpenChange={setOpen}
        dismissible={!isBusy}
        title={t.confirmTitle}
        description={photoCount > 0 ? t.confirmText(photoCount) : t.confirmTextNoPhoto}
        locale={locale}
        actions={
          <>
            <Button variant="gold" busy={isBusy} onClick={() => void seal()}>
              {t.confirm}
            </Button>
            <DialogClose render={<Button disabled={isBusy}>{t.cancel}</Button>} />
          </>
        }
      />
    </>
  )
}
