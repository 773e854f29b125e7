'use client'

import type { ReactElement } from 'react'
import type { ReadingTemplate } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, ButtonLink } from '@/ui'
import { Dialog, DialogClose } from '@/ui/client'
import { ReadingChapters } from '../components/reading-chapters'
import type { ReadingContent } from '../domain/reading-content'
import type { SealedReading } from '../domain/seal-content'
import { messages } from './messages'

type Props = {
  readingId: string
  template: ReadingTemplate
  content: ReadingContent
  order: { number: string; locale: Locale }
  versionNumber: number
  trigger: ReactElement
  onOpen: () => void
  locale: Locale
}

/** The whole reading as the client will read it, from the words on the screen; and the same as a PDF. */
export function PreviewDialog({ readingId, template, content, order, versionNumber, trigger, onOpen, locale }: Props) {
  const t = inLocale(messages, locale).preview
  const sections = template.sections.flatMap(({ key, title, options }): SealedReading['sections'] => {
    const section = content[key]
    if (!section) return []
    const choice = section.kind === 'choice' ? options.find(({ value }) => value === section.choice)?.label : undefined
    return [{ key, title, content: section, ...(choice && { choiceLabel: choice }) }]
  })
  const sealed: SealedReading = {
    schema: 'lumira.reading.v1',
    orderNumber: order.number,
    locale: order.locale,
    versionNumber,
    sections,
  }
  const actions = (
    <>
      <ButtonLink href={`/api/desk/readings/${readingId}/apercu`} target="_blank">
        {t.pdf}
      </ButtonLink>
      <DialogClose render={<Button variant="solid">{t.close}</Button>} />
    </>
  )
  return (
    <Dialog
      title={t.title}
      description={t.pdfHint}
      trigger={trigger}
      onOpenChange={(open) => open && onOpen()}
      actions={actions}
      locale={locale}
      className="preview-dialog"
    >
      <div lang={order.locale}>
        <ReadingChapters sealed={sealed} locale={order.locale} />
      </div>
    </Dialog>
  )
}
