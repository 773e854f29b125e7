import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Disclosure } from '../display/disclosure'

export type FaqItem = { question: string; answer: ReactNode; id?: string; open?: boolean }

type FaqListProps = {
  items: FaqItem[]
  /** Heading level of the questions, for pages where they belong to the outline. */
  level?: 2 | 3 | 4
  /** With a name, opening one closes the others. */
  name?: string
  className?: string
}

/** Questions that open on their answers: the browser's own `<details>`, found by the page search, alive without JavaScript. */
export function FaqList({ items, level, name, className }: FaqListProps) {
  const Tag = level ? (`h${level}` as const) : 'span'
  return (
    <div className={classNames('lu-faq', className)}>
      {items.map(({ question, answer, id, open }) => (
        <Disclosure
          key={id ?? question}
          id={id}
          name={name}
          open={open}
          summary={<Tag className="lu-faq-question">{question}</Tag>}
        >
          {answer}
        </Disclosure>
      ))}
    </div>
  )
}
