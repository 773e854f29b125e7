'use client'

import type { ClipboardEvent, FocusEvent } from 'react'
import { inLocale } from '@/shared/locale'
import { FieldsetGroup, TextInput } from '@/ui'
import { isDateInput, type DateInput } from '../../domain/question-input'
import { messages } from '../../messages'
import type { QuestionProps } from './question-props'

const parts = ['day', 'month', 'year'] as const
const empty: DateInput = { day: '', month: '', year: '' }

/** « 23/04/1987 », « 23.4.1987 », « 1987-04-23 » pasted into any of the three fields fills them all. */
function readPasted(text: string): DateInput | null {
  const european = /^\s*(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})\s*$/.exec(text)
  if (european) return { day: european[1] ?? '', month: european[2] ?? '', year: european[3] ?? '' }
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  return iso ? { day: iso[3] ?? '', month: iso[2] ?? '', year: iso[1] ?? '' } : null
}

/** A plain calendar date in three fields, with a numeric keyboard on a phone. */
export function DateField({ id, question, input, error, locale, onChange, onDone }: QuestionProps) {
  const t = inLocale(messages, locale).date
  const date = isDateInput(input) ? input : empty
  const change = (next: DateInput) => onChange(parts.every((part) => next[part].trim() === '') ? null : next)
  const paste = (event: ClipboardEvent) => {
    const pasted = readPasted(event.clipboardData.getData('text'))
    if (!pasted) return
    event.preventDefault()
    change(pasted)
  }
  // Going from the day to the month is not leaving the question.
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onDone()
  }
  return (
    <FieldsetGroup
      id={id}
      legend={question.label}
      help={question.help}
      error={error}
      required={question.isRequired}
      locale={locale}
    >
      <div className="grid grid-cols-[4fr_4fr_5fr] gap-3" onBlur={leave}>
        {parts.map((part) => (
          <label key={part} className="grid gap-1">
            <span className="text-step-note text-quiet">{t[part]}</span>
            <TextInput
              id={`${id}-${part}`}
              inputMode="numeric"
              autoComplete={question.key === 'birth-date' ? `bday-${part}` : 'off'}
              maxLength={part === 'year' ? 4 : 2}
              placeholder={t[`${part}Hint`]}
              value={date[part]}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `${id}-error` : undefined}
              onPaste={paste}
              onChange={(event) => change({ ...date, [part]: event.target.value.replace(/[^\d]/g, '') })}
            />
          </label>
        ))}
      </div>
    </FieldsetGroup>
  )
}
