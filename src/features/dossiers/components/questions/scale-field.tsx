'use client'

import { inLocale } from '@/shared/locale'
import { Field } from '@/ui'
import { messages } from '../../messages'
import { ClearAnswer } from './clear-answer'
import type { QuestionProps } from './question-props'

/** A pace between two words. Until it is touched there is no answer, and the screen says so. */
export function ScaleField({ id, question, input, error, locale, onChange, onDone }: QuestionProps) {
  const t = inLocale(messages, locale).scale
  const value = typeof input === 'number' ? input : null
  const words = value === null ? t.none : t.value(value, question.scaleLabels ?? null)
  // A press on the middle, where the handle waits, changes nothing for the browser: it is an answer all the same.
  const settle = (element: HTMLInputElement) => {
    if (value === null) onChange(Number(element.value))
  }
  return (
    <Field name={id} label={question.label} help={question.help} error={error} required={question.isRequired} locale={locale}>
      {(control) => (
        <div className="grid gap-1">
          <output htmlFor={control.id} className={value === null ? 'text-quiet' : 'font-medium text-strong'}>
            {words}
          </output>
          <input
            {...control}
            required={undefined}
            type="range"
            min={0}
            max={100}
            step={5}
            value={value ?? 50}
            aria-valuetext={words}
            className="h-11 w-full cursor-pointer data-[empty=true]:opacity-60"
            data-empty={value === null}
            style={{ accentColor: 'var(--accent-mark)' }}
            onChange={(event) => onChange(Number(event.target.value))}
            onPointerUp={(event) => settle(event.currentTarget)}
            onKeyUp={(event) => event.key !== 'Tab' && event.key !== 'Shift' && settle(event.currentTarget)}
            onBlur={onDone}
          />
          {question.scaleLabels && (
            <div className="flex justify-between gap-4 text-step-note text-quiet" aria-hidden>
              <span>{question.scaleLabels.low}</span>
              <span className="text-end">{question.scaleLabels.high}</span>
            </div>
          )}
          {value !== null && <ClearAnswer label={question.label} locale={locale} onClear={() => onChange(null)} />}
        </div>
      )}
    </Field>
  )
}
