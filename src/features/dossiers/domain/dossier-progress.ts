import type { Answers, IntakeForm } from '@/features/catalog'
import { isEmptyAnswer, isShown } from './form-rules'
import { missingAnswers } from './missing-answers'

export type StepProgress = { stepKey: string; state: 'empty' | 'started' | 'complete' }

/** Where each step stands: untouched, begun with something still missing, or enough for the seal. */
export function dossierProgress(form: IntakeForm, answers: Answers): StepProgress[] {
  const lacking = new Set(missingAnswers(form, answers).map(({ stepKey }) => stepKey))
  return form.steps.map((step) => {
    const isTouched = step.questions.some(
      (question) => !isEmptyAnswer(answers[question.key]) && isShown(form, question, answers),
    )
    if (!isTouched) return { stepKey: step.key, state: step.isOptional || lacking.has(step.key) ? 'empty' : 'complete' }
    return { stepKey: step.key, state: lacking.has(step.key) ? 'started' : 'complete' }
  })
}
