import type { Answer, IntakeQuestion, Place } from '@/features/catalog'
import { readPlainDate } from '@/features/instruments/client'
import { type Locale, inLocale } from '@/shared/locale'
import { messages } from '../messages'
import { placeLine } from '../places/describe-place'
import { writePlainDate } from './describe-birth'
import type { AreasInput } from './question-input'

/** One line of an answer read again: `label` names the part of it (a life area), or is empty. */
export type AnswerLine = { label: string; text: string }

/** An answer as a person reads it again, line by line; a text keeps its own line breaks. Photos are shown, not told. */
export function describeAnswer(question: IntakeQuestion, answer: Answer, locale: Locale): AnswerLine[] {
  const t = inLocale(messages, locale)
  const line = (text: string): AnswerLine[] => [{ label: '', text }]
  const optionLabel = (value: string) => question.options.find((option) => option.value === value)?.label ?? value
  switch (question.kind) {
    case 'date': {
      const date = readPlainDate(String(answer))
      return line(date ? writePlainDate(date, locale) : String(answer))
    }
    case 'time':
      return line(answer === 'unknown' ? t.time.unknownShort : String(answer))
    case 'place':
      return line(placeLine(answer as Place, locale))
    case 'choice':
      return line(optionLabel(String(answer)))
    case 'life-areas':
      return inFormOrder(question, answer as AreasInput).map(([area, { state, note }]) => ({
        label: optionLabel(area),
        text: [t.areas.states[state], note.trim()].filter(Boolean).join(t.areas.noteJoin),
      }))
    case 'scale':
      return line(t.scale.value(Number(answer), question.scaleLabels ?? null))
    case 'photo':
      return []
    default:
      return line(String(answer))
  }
}

/** The database keeps the keys of an answer in an order of its own. */
function inFormOrder({ options }: IntakeQuestion, areas: AreasInput): [string, AreasInput[string]][] {
  const rank = ([area]: [string, unknown]) => options.findIndex(({ value }) => value === area)
  return Object.entries(areas).toSorted((a, b) => rank(a) - rank(b))
}
