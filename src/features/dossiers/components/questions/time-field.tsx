'use client'

import { readTime } from '@/features/instruments/client'
import { inLocale } from '@/shared/locale'
import { Field, TextInput, classNames } from '@/ui'
import { messages } from '../../messages'
import type { QuestionProps } from './question-props'

/** A time of day as people write it, or « Je ne la connais pas » inside the same frame. */
export function TimeField({ id, question, input, error, locale, onChange, onDone }: QuestionProps) {
  const t = inLocale(messages, locale).time
  const isUnknown = input === 'unknown'
  const text = typeof input === 'string' && !isUnknown ? input : ''
  const unknown = (
    <button
      type="button"
      aria-pressed={isUnknown}
      className={classNames(
        'min-h-11 rounded-full px-3 text-step-note',
        isUnknown ? 'bg-solid font-semibold text-on-solid' : 'text-quiet hover:text-strong',
      )}
      onClick={() => {
        onChange(isUnknown ? null : 'unknown')
        onDone()
      }}
    >
      {t.unknown}
    </button>
  )
  return (
    <Field
      name={id}
      label={question.label}
      help={question.help}
      error={error}
      required={question.isRequired}
      locale={locale}
    >
      {(control) => (
        <TextInput
          {...control}
          required={false}
          inputMode="text"
          autoComplete="off"
          maxLength={20}
          placeholder={isUnknown ? '' : t.hint}
          value={text}
          className="pe-48"
          after={unknown}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
          onBlur={() => {
            if (text) onChange(readTime(text))
            onDone()
          }}
        />
      )}
    </Field>
  )
}
