'use client'

import { inLocale } from '@/shared/locale'
import type { SectionContent } from '../domain/reading-content'
import { replaced } from './change-items'
import { fieldId } from './field-id'
import { MarkedText } from './marked-text'
import { messages } from './messages'
import type { EditorProps } from './section-editor'

type Props = EditorProps<SectionContent & { kind: 'synthesis' }>

const texts = ['emotionalState', 'vigilance', 'direction'] as const

/** The keywords side by side, then three short texts. */
export function SynthesisEditor({ section, content, onChange, pointsAt, locale }: Props) {
  const t = inLocale(messages, locale).sections
  const places = Math.max(content.keywords.length, section.itemCount ?? 0)
  const keywords = Array.from({ length: places }, (_, index) => content.keywords[index] ?? '')
  return (
    <div className="grid gap-6">
      <fieldset>
        <legend className="lu-label">{t.keywords}</legend>
        <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] gap-3">
          {keywords.map((word, index) => (
            <input
              key={index}
              id={fieldId(section.key, `keywords.${index}`)}
              className="lu-control"
              aria-label={t.keyword(index + 1)}
              value={word}
              maxLength={300}
              onChange={(event) => onChange({ ...content, keywords: replaced(keywords, index, event.target.value) })}
            />
          ))}
        </div>
      </fieldset>
      {texts.map((name) => (
        <div key={name}>
          <label htmlFor={fieldId(section.key, name)} className="lu-label">
            {t[name]}
          </label>
          <MarkedText
            id={fieldId(section.key, name)}
            look="line"
            value={content[name]}
            points={pointsAt(name)}
            onText={(text) => onChange({ ...content, [name]: text })}
          />
        </div>
      ))}
    </div>
  )
}
