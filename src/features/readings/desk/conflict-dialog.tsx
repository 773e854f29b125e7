'use client'

import { useState } from 'react'
import type { ReadingTemplate } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Notice } from '@/ui'
import { Dialog, DialogClose } from '@/ui/client'
import { sectionText } from '../domain/section-text'
import type { ReadingContent } from '../domain/reading-content'
import { proposals, type Conflict } from './draft-store'
import { messages } from './messages'

type Props = {
  conflict: Conflict
  mine: ReadingContent
  template: ReadingTemplate
  open: boolean
  onOpenChange: (open: boolean) => void
  onResolve: (choices: Record<string, 'mine' | 'theirs'>) => void
  locale: Locale
}

/** Both texts of every section that differs, side by side, and a choice for each. Closing it decides nothing. */
export function ConflictDialog({ conflict, mine, template, open, onOpenChange, onResolve, locale }: Props) {
  const t = inLocale(messages, locale).conflict
  const different = proposals(conflict, mine)
  const [picked, setPicked] = useState<Record<string, 'mine' | 'theirs'>>({})
  const choices = Object.fromEntries(different.map(({ key, pick }) => [key, picked[key] ?? pick]))
  const actions = (
    <>
      {conflict.canSave && (
        <Button variant="solid" onClick={() => onResolve(choices)}>
          {t.confirm}
        </Button>
      )}
      <DialogClose render={<Button>{t.later}</Button>} />
    </>
  )
  return (
    <Dialog
      title={t.title}
      description={t.text}
      open={open}
      onOpenChange={onOpenChange}
      actions={actions}
      locale={locale}
      className="conflict-dialog"
    >
      {!conflict.canSave && <Notice tone="warning">{t.closed}</Notice>}
      {different.map(({ key, isBoth }) => (
        <fieldset key={key} className="conflict-section">
          <legend>{template.sections.find((section) => section.key === key)?.title ?? key}</legend>
          {!isBoth && <p className="mb-2 text-step-note text-quiet">{t.onlyOne}</p>}
          <div className="conflict-sides">
            {(['mine', 'theirs'] as const).map((side) => {
              const section = side === 'mine' ? mine[key] : conflict.theirs[key]
              const other = side === 'mine' ? conflict.theirs[key] : mine[key]
              const text = section ? sectionText(section) : ''
              const otherText = other ? sectionText(other) : ''
              return (
                <div key={side} className="conflict-side" data-chosen={choices[key] === side ? '' : undefined}>
                  <label className="conflict-choice">
                    <input
                      type="radio"
                      name={`conflict-${key}`}
                      checked={choices[key] === side}
                      disabled={!conflict.canSave}
                      onChange={() => setPicked({ ...picked, [key]: side })}
                    />
                    <span>{side === 'mine' ? t.mine : t.theirs}</span>
                  </label>
                  <div className="conflict-text" tabIndex={0}>
                    {text.split(/\n{2,}/).map((paragraph, at) => (
                      <p key={at} data-different={otherText.includes(paragraph) ? undefined : ''}>
                        {paragraph}
                      </p>
                    ))}
                  </div>
                  {side === 'mine' && <CopyButton text={text} labels={t} />}
                </div>
              )
            })}
          </div>
        </fieldset>
      ))}
    </Dialog>
  )
}

function CopyButton({ text, labels }: { text: string; labels: { copy: string; copied: string } }) {
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <Button size="small" variant="quiet" onClick={copy}>
      {isCopied ? labels.copied : labels.copy}
    </Button>
  )
}
