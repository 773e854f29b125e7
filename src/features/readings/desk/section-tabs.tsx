'use client'

import type { ReadingTemplate } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import type { Judgement } from '../commands/judge-content'
import type { ReadingContent } from '../domain/reading-content'
import { isSectionEmpty } from '../domain/section-text'
import { messages } from './messages'

type Props = {
  template: ReadingTemplate
  content: ReadingContent
  gate: Judgement
  current: string
  onChoose: (key: string) => void
  locale: Locale
}

const marks = { fine: '✓', blocked: '!', warning: '•', empty: '' }

/** The parts of the reading, each with how it stands: a sign for the eye, a word for the ear. */
export function SectionTabs({ template, content, gate, current, onChoose, locale }: Props) {
  const t = inLocale(messages, locale).sections
  return (
    <nav aria-label={t.label} className="workshop-tabs">
      <ul>
        {template.sections.map(({ key, title }) => {
          const state = stateOf(key, content, gate)
          return (
            <li key={key}>
              <button
                type="button"
                className="workshop-tab"
                data-state={state}
                aria-current={key === current ? 'true' : undefined}
                onClick={() => onChoose(key)}
              >
                {title}
                {marks[state] && <span aria-hidden="true"> {marks[state]}</span>}
                <span className="visually-hidden"> ({t[state]})</span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}

function stateOf(key: string, content: ReadingContent, gate: Judgement): keyof typeof marks {
  const points = gate.points.filter(({ sectionKey }) => sectionKey === key)
  if (isSectionEmpty(content[key])) return 'empty'
  if (points.some(({ level }) => level === 'blocked')) return 'blocked'
  return points.some(({ isAcknowledged }) => !isAcknowledged) ? 'warning' : 'fine'
}
