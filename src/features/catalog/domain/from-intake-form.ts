import type { IntakeForm as StoredForm } from '@/payload-types'
import type { IntakeForm, IntakeQuestion } from './intake-form'

type StoredFields = Pick<StoredForm, 'consentVersion' | 'consentText' | 'steps'>
type StoredQuestion = StoredForm['steps'][number]['questions'][number]

/** A form in one language to the fields that editors see; `toIntakeForm` turns it back. */
export const fromIntakeForm = ({ consent, steps }: IntakeForm): StoredFields => ({
  consentVersion: consent?.version ?? null,
  consentText: consent?.text ?? null,
  steps: steps.map(({ questions, ...step }) => ({ ...step, questions: questions.map(fromQuestion) })),
})

const fromQuestion = ({ showWhen, optionalWhen, scaleLabels, ...question }: IntakeQuestion): StoredQuestion => ({
  ...question,
  showWhenKey: showWhen?.key ?? null,
  showWhenValue: showWhen?.values.join(', ') ?? null,
  optionalWhenKey: optionalWhen?.key ?? null,
  optionalWhenValue: optionalWhen?.values.join(', ') ?? null,
  scaleLow: scaleLabels?.low ?? null,
  scaleHigh: scaleLabels?.high ?? null,
})
