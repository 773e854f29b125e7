'use client'

import { RadioCards } from '@/ui'
import { ClearAnswer } from './clear-answer'
import type { QuestionProps } from './question-props'

/** One answer among a few, on cards. */
export function ChoiceField({ id, question, input, error, locale, onChange, onDone }: QuestionProps) {
  const value = typeof input === 'string' ? input : ''
  return (
    <div className="grid gap-1" onBlur={onDone}>
      <RadioCards
        name={id}
        legend={question.label}
        help={question.help}
        error={error}
        required={question.isRequired}
        locale={locale}
        options={question.options}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {value && !question.isRequired && (
        <ClearAnswer label={question.label} locale={locale} onClear={() => onChange(null)} />
      )}
    </div>
  )
}
