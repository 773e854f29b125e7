import type { Answer, Answers, AreaState, IntakeForm, IntakeQuestion, Place } from '@/features/catalog'
import { readTime } from '@/features/instruments/client'
import type { AnswerFaultReason } from './fault-messages'
import { isEmptyAnswer, questionsOf } from './form-rules'
import { parseAnswer } from './parse-answer'

export type DateInput = { day: string; month: string; year: string }
export type PlaceInput = { text: string; place: Place | null }
export type AreasInput = Record<string, { state: AreaState; note: string }>

/** What stands on the screen for a question, right or not yet. `null` is no answer at all. */
export type QuestionInput = string | number | DateInput | PlaceInput | AreasInput | null
export type Inputs = Record<string, QuestionInput>

export type InputReading = { answer: Answer | undefined; fault: AnswerFaultReason | null; member: string }

const nothing: InputReading = { answer: undefined, fault: null, member: '' }
const faulty = (fault: AnswerFaultReason, member = ''): InputReading => ({ answer: undefined, fault, member })

export const isDateInput = (input: QuestionInput | undefined): input is DateInput =>
  typeof input === 'object' && input !== null && 'day' in input && typeof input.day === 'string'

export const isPlaceInput = (input: QuestionInput | undefined): input is PlaceInput =>
  typeof input === 'object' && input !== null && 'text' in input && typeof input.text === 'string'

/** How an answer that was saved stands on the screen. */
export function toInput(kind: IntakeQuestion['kind'], answer: Answer | undefined): QuestionInput {
  if (answer === undefined) return null
  if (kind === 'date' && typeof answer === 'string') {
    const [year = '', month = '', day = ''] = answer.split('-')
    return { day, month, year }
  }
  if (kind === 'place' && typeof answer === 'object') {
    const place = answer as Place
    return { text: place.name, place }
  }
  return answer as QuestionInput
}

export const toInputs = (form: IntakeForm, answers: Answers): Inputs =>
  Object.fromEntries(
    questionsOf(form)
      .filter(({ key, kind }) => kind !== 'photo' && answers[key] !== undefined)
      .map(({ key, kind }) => [key, toInput(kind, answers[key])]),
  )

/** The date as `YYYY-MM-DD`, or null while nothing is written. What cannot be a date stays as it is, to be refused. */
function writtenDate({ day, month, year }: DateInput): string | null {
  const parts = [year, month, day].map((part) => part.trim())
  if (parts.every((part) => part === '')) return null
  const [written = '', ...rest] = parts
  return [written, ...rest.map((part) => (/^\d$/.test(part) ? `0${part}` : part))].join('-')
}

/** The characters that no draft can hold, which a paste may bring. */
const withoutNul = (text: string): string => text.replaceAll('\0', '')

/** The answer that an input makes, or why it makes none; an empty input is no answer and no fault. */
export function readInput(question: IntakeQuestion, input: QuestionInput | undefined, now: Date): InputReading {
  if (input === null || input === undefined || question.kind === 'photo') return nothing
  if (isDateInput(input)) return parse(question, writtenDate(input), now)
  if (isPlaceInput(input)) {
    if (input.place) return parse(question, input.place, now)
    return input.text.trim() === '' ? nothing : faulty('PLACE_EXPECTED')
  }
  if (typeof input !== 'string') return parse(question, input, now)
  if (input.trim() === '') return nothing
  return parse(question, question.kind === 'time' ? readTime(input) : withoutNul(input), now)
}

function parse(question: IntakeQuestion, value: unknown, now: Date): InputReading {
  if (value === null) return nothing
  const parsed = parseAnswer(value, question, now)
  if ('value' in parsed)
    return isEmptyAnswer(parsed.value) ? nothing : { answer: parsed.value, fault: null, member: '' }
  const [first] = parsed.faults
  return faulty(first?.reason ?? 'REQUIRED', first?.member)
}

/** The answers that can be saved as they are, and what is wrong with the others. Photos are stored apart and are no input. */
export function readInputs(
  form: IntakeForm,
  inputs: Inputs,
  now: Date,
): { answers: Answers; faults: Record<string, AnswerFaultReason> } {
  const answers: Answers = {}
  const faults: Record<string, AnswerFaultReason> = {}
  for (const question of questionsOf(form)) {
    const { answer, fault } = readInput(question, inputs[question.key], now)
    if (fault) faults[question.key] = fault
    else if (answer !== undefined) answers[question.key] = answer
  }
  return { answers, faults }
}
