import type { IntakeForm } from '@/features/catalog'
import { missingAnswers, type MissingAnswer } from '../domain/missing-answers'
import type { DossierView } from '../queries/view-dossier'
import type { Lack } from './review/missing-list'
import { reviewStep } from './use-step'

/** Where a person takes the dossier up again: the step they left, or the review when nothing is missing. */
export function firstStep({ form, answers, currentStep }: DossierView): string {
  if (form.steps.some(({ key }) => key === currentStep)) return currentStep ?? reviewStep
  const isBegun = Object.keys(answers).length > 0
  const [missing] = missingAnswers(form, answers)
  return (isBegun ? (missing?.stepKey ?? reviewStep) : form.steps[0]?.key) ?? reviewStep
}

/** What prevents the seal, in the order of the form: what is missing or too short, and what stands on the screen and is no answer. */
export const lacksOf = (form: IntakeForm, missing: MissingAnswer[], faults: Record<string, string>): Lack[] =>
  form.steps.flatMap((step) =>
    step.questions.flatMap(({ key }): Lack[] => {
      if (faults[key]) return [{ stepKey: step.key, questionKey: key, why: 'faulty' }]
      const lack = missing.find(({ questionKey }) => questionKey === key)
      return lack
        ? [{ stepKey: step.key, questionKey: key, why: lack.reason === 'TOO_SHORT' ? 'tooShort' : 'missing' }]
        : []
    }),
  )
