'use client'

import { TextArea } from '@/ui'
import { areaStates } from '../../domain/area-states'
import type { AreasInput } from '../../domain/question-input'
import type { messages } from '../../messages'

type AreaCardProps = {
  id: string
  label: string
  answer: AreasInput[string] | undefined
  words: (typeof messages)['fr']
  onChange: (answer: AreasInput[string] | null) => void
}

const longestNote = 2_000

const pill =
  'relative flex min-h-11 cursor-pointer items-center justify-center rounded-full border border-line-control bg-field px-2 text-center text-step-note text-strong ' +
  'hover:border-quiet has-checked:border-solid has-checked:bg-solid has-checked:font-semibold has-checked:text-on-solid ' +
  'has-focus-visible:outline-2 has-focus-visible:outline-offset-4 has-focus-visible:outline-ring'

/** One area of life: three states, and a note that unfolds once one is chosen. */
export function AreaCard({ id, label, answer, words, onChange }: AreaCardProps) {
  return (
    <fieldset className="grid min-w-0 gap-3 rounded-2 border border-line bg-raised p-4">
      <legend className="float-left w-full text-step-0 font-medium text-strong">{label}</legend>
      <div className="clear-both grid grid-cols-3 gap-2">
        {areaStates.map((state) => (
          <label key={state} className={pill}>
            <input
              type="radio"
              className="absolute inset-0 m-0 cursor-pointer appearance-none rounded-full opacity-0"
              name={id}
              value={state}
              checked={answer?.state === state}
              onChange={() => onChange({ state, note: answer?.note ?? '' })}
            />
            {words.areas.states[state]}
          </label>
        ))}
      </div>
      {answer && (
        <>
          <TextArea
            aria-label={words.areas.note(label)}
            placeholder={words.areas.noteHint}
            rows={2}
            className="min-h-20"
            maxLength={longestNote}
            value={answer.note}
            onChange={(event) => onChange({ ...answer, note: event.target.value })}
          />
          <button
            type="button"
            className="lu-link-quiet self-start text-step-note"
            aria-label={words.clearOf(label)}
            onClick={() => onChange(null)}
          >
            {words.clear}
          </button>
        </>
      )}
    </fieldset>
  )
}
