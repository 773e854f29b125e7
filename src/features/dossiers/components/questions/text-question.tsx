'use client'

import { useLayoutEffect, useRef } from 'react'
import { inLocale } from '@/shared/locale'
import { Field, TextArea, TextInput } from '@/ui'
import { longestText } from '../../domain/parse-text'
import { messages } from '../../messages'
import type { QuestionProps } from './question-props'

/** The counter shows only when the end is near: the last tenth, and never more than the last 500 characters. */
const warnsWithin = (limit: number): number => Math.min(500, Math.ceil(limit / 10))

/** One line, or several that grow with what is written. */
export function TextQuestion({ id, question, input, error, locale, onChange, onDone }: QuestionProps) {
  const t = inLocale(messages, locale).text
  const value = typeof input === 'string' ? input : ''
  const limit = Math.min(question.maxLength ?? longestText, longestText)
  const left = limit - (value.length > limit / 2 ? [...value].length : value.length)
  const area = useRef<HTMLTextAreaElement>(null)

  // Browsers without `field-sizing` do not grow by themselves.
  useLayoutEffect(() => {
    const element = area.current
    if (!element || CSS.supports('field-sizing', 'content')) return
    element.style.blockSize = 'auto'
    element.style.blockSize = `${element.scrollHeight + 2}px`
  }, [value])

  const shared = {
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value === '' ? null : event.target.value),
    onBlur: onDone,
  }
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
        <>
          {question.kind === 'text' ? (
            <TextInput
              {...control}
              {...shared}
              required={false}
              autoComplete={question.key === 'usage-name' ? 'nickname' : 'off'}
            />
          ) : (
            <TextArea {...control} {...shared} required={false} ref={area} rows={4} />
          )}
          <p role="status" className="lu-help self-end empty:hidden">
            {left < 0 ? t.over(-left) : left <= warnsWithin(limit) ? t.left(left) : ''}
          </p>
        </>
      )}
    </Field>
  )
}
