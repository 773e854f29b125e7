'use client'

import { inLocale } from '@/shared/locale'
import { Field, classNames } from '@/ui'
import { messages } from '../../messages'
import { ClearAnswer } from './clear-answer'
import type { QuestionProps } from './question-props'

/** The look of `input[type=range]` must be told to both families of browsers, each in its own words. */
const range =
  'h-11 w-full cursor-pointer appearance-none rounded-full bg-transparent ' +
  '[&::-webkit-slider-runnable-track]:h-1 [&::-webkit-slider-runnable-track]:rounded-full [&::-webkit-slider-runnable-track]:bg-line-control ' +
  '[&::-moz-range-track]:h-1 [&::-moz-range-track]:rounded-full [&::-moz-range-track]:bg-line-control ' +
  '[&::-webkit-slider-thumb]:-mt-3 [&::-webkit-slider-thumb]:size-7 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full ' +
  '[&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-solid ' +
  '[&::-moz-range-thumb]:size-7 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-solid'
const handle = '[&::-webkit-slider-thumb]:bg-solid [&::-moz-range-thumb]:bg-solid'
const emptyHandle = '[&::-webkit-slider-thumb]:bg-field [&::-moz-range-thumb]:bg-field'

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
    <Field
      name={id}
      label={question.label}
      help={question.help}
      error={error}
      required={question.isRequired}
      locale={locale}
    >
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
            className={classNames(range, value === null ? emptyHandle : handle)}
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
