import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Eyebrow } from './eyebrow'
import { Heading } from './heading'
import { Lead } from './lead'

type SectionHeaderProps = {
  title: ReactNode
  eyebrow?: ReactNode
  lead?: ReactNode
  level?: 1 | 2 | 3
  id?: string
  centred?: boolean
  className?: string
}

/** Eyebrow, title and lead of a section; `id` goes on the title, for the section's `aria-labelledby`. */
export function SectionHeader({ title, eyebrow, lead, level = 2, id, centred = false, className }: SectionHeaderProps) {
  return (
    <header className={classNames('lu-section-header', centred && 'lu-centred', className)}>
      {eyebrow && <Eyebrow>{eyebrow}</Eyebrow>}
      <Heading level={level} size="title" id={id}>
        {title}
      </Heading>
      {lead && <Lead>{lead}</Lead>}
    </header>
  )
}
