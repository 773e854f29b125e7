'use client'

import type { ReadingTemplate } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Icon, Notice, Seal } from '@/ui'
import { Dialog, DialogClose } from '@/ui/client'
import type { JudgedPoint, Judgement } from '../commands/judge-content'
import { countWords } from '../domain/count-words'
import type { ReadingContent } from '../domain/reading-content'
import { isSectionEmpty, sectionText } from '../domain/section-text'
import { messages } from './messages'

type Props = {
  gate: Judgement
  content: ReadingContent
  template: ReadingTemplate
  recipient: string
  open: boolean
  isBusy: boolean
  failure: string
  onOpenChange: (open: boolean) => void
  onConfirm: () => void
  onGo: (point: JudgedPoint) => void
  locale: Locale
}

/** What sealing means, what the gate says one last time, and the decision. */
export function SealDialog({
  gate,
  content,
  template,
  recipient,
  open,
  isBusy,
  failure,
  onOpenChange,
  onConfirm,
  onGo,
  locale,
}: Props) {
  const t = inLocale(messages, locale)
  const standing = gate.points.filter(({ isAcknowledged }) => !isAcknowledged)
  const kept = gate.points.length - standing.length
  const sections = Object.values(content).filter((section) => !isSectionEmpty(section))
  const words = sections.reduce((sum, section) => sum + countWords(sectionText(section)), 0)
  const titles = new Map(template.sections.map(({ key, title }) => [key, title]))
  const actions = (
    <>
      {gate.canSeal && (
        <Button variant="gold" busy={isBusy} onClick={onConfirm}>
          {t.sealing.confirm}
        </Button>
      )}
      <DialogClose render={<Button disabled={isBusy}>{t.sealing.cancel}</Button>} />
    </>
  )
  return (
    <Dialog
      title={t.sealing.title}
      description={t.sealing.text}
      open={open}
      onOpenChange={onOpenChange}
      dismissible={!isBusy}
      actions={actions}
      locale={locale}
    >
      <div className="mt-5 flex items-center gap-4">
        <Seal size={56} />
        <div className="text-step-note">
          <p className="font-semibold text-strong">{recipient}</p>
          <p>{t.sealing.recap(words, sections.length)}</p>
          {gate.canSeal && (
            <p className="flex items-center gap-1.5 text-success">
              <Icon name="check" size={15} />
              {kept > 0 ? t.sealing.acknowledged(kept) : t.sealing.ready}
            </p>
          )}
        </div>
      </div>
      {standing.length > 0 && (
        <div className="mt-5">
          <p className="font-semibold text-danger">{t.sealing.blocked}</p>
          <ul className="mt-2 grid gap-2">
            {standing.map((point, index) => (
              <li key={`${point.key}:${index}`} className="text-step-note">
                <button type="button" className="lu-link p-0 font-semibold" onClick={() => onGo(point)}>
                  {titles.get(point.sectionKey) ?? point.sectionKey}
                </button>
                <span className="block">{point.message}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {failure && (
        <Notice tone="danger" live className="mt-5" locale={locale}>
          {failure}
        </Notice>
      )}
    </Dialog>
  )
}
