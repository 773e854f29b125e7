import type { Answer, Answers, IntakeForm, IntakeQuestion } from '@/features/catalog'
import { isEmptyAnswer, isShown, isWaived } from './form-rules'

export type MissingAnswer = { stepKey: string; questionKey: string; reason: 'REQUIRED' | 'TOO_SHORT' }

const reasonFor = (question: IntakeQuestion, answer: Answer | undefined): MissingAnswer['reason'] | null => {
  if (isEmptyAnswer(answer)) return question.isRequired ? 'REQUIRED' : null
  if (typeof answer !== 'string' || !question.minLength) return null
  return [...answer.trim()].length < question.minLength ? 'TOO_SHORT' : null
}

/**
 * What still prevents the seal, in the order of the form; empty when the dossier is complete. Hidden questions ask nothing,
 * waived ones (`optionalWhen`) neither, and a whole optional step may be left untouched.
 */
export function missingAnswers(form: IntakeForm, answers: Answers): MissingAnswer[] {
  return form.steps.flatMap((step) => {
    const shown = step.questions.filter((question) => isShown(form, question, answers))
    if (step.isOptional && shown.every(({ key }) => isEmptyAnswer(answers[key]))) return []
    return shown.flatMap((question) => {
      const reason = isWaived(question, answers) ? null : reasonFor(question, answers[question.key])
      return reason ? [{ stepKey: step.key, questionKey: question.key, reason }] : []
    })
  })
}
