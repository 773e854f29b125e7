import type { Answers, IntakeForm } from '@/features/catalog'
import { AppError, type FieldFault } from '@/shared/app-error'
import { isEmptyAnswer, questionsOf } from './form-rules'
import { parseAnswer } from './parse-answer'

const fieldOf = (...path: string[]): string => ['answers', ...path.filter(Boolean)].join('.')

/**
 * The answers of a draft, as we keep them: strict about each answer, lenient about what is still missing. `null`, an empty
 * or blank text and an area list without an area mean "no answer" and are left out. Throws `VALIDATION_FAILED` with every
 * fault at once (`field`: `answers.<question>[.<part>]`, `reason`: an `AnswerFaultReason`).
 */
export function parseAnswers(input: unknown, form: IntakeForm, now: Date = new Date()): Answers {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    throw new AppError('VALIDATION_FAILED', 'answers must be an object', [
      { field: 'answers', reason: 'OBJECT_EXPECTED' },
    ])
  }
  const questions = new Map(questionsOf(form).map((question) => [question.key, question]))
  const faults: FieldFault[] = []
  const answers: Answers = {}
  for (const [key, given] of Object.entries(input) as [string, unknown][]) {
    const question = questions.get(key)
    if (!question) {
      faults.push({ field: fieldOf(key), reason: 'QUESTION_UNKNOWN' })
      continue
    }
    if (given === null || given === undefined || (typeof given === 'string' && given.trim() === '')) continue
    const parsed = parseAnswer(given, question, now)
    if ('faults' in parsed) {
      faults.push(...parsed.faults.map(({ member, reason }) => ({ field: fieldOf(key, member), reason })))
    } else if (!isEmptyAnswer(parsed.value)) {
      answers[key] = parsed.value
    }
  }
  if (faults.length > 0) throw new AppError('VALIDATION_FAILED', 'some answers are not valid', faults)
  return answers
}
