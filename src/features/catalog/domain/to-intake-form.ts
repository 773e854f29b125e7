import type { IntakeForm as StoredForm } from '@/payload-types'
import type { IntakeForm, IntakeQuestion, IntakeStep } from './intake-form'

type StoredStep = StoredForm['steps'][number]
type StoredQuestion = StoredStep['questions'][number]

/** A form as editors compose it, read in one language, to the form that an order line keeps. */
export const toIntakeForm = ({
  consentVersion,
  consentText,
  steps,
}: Pick<StoredForm, 'consentVersion' | 'consentText' | 'steps'>): IntakeForm => ({
  consent: consentVersion && consentText ? { version: consentVersion, text: consentText } : null,
  steps: steps.map(toStep),
})

const toStep = ({ key, title, intro, isOptional, questions }: StoredStep): IntakeStep => ({
  key,
  title,
  intro: intro ?? '',
  isOptional: isOptional === true,
  questions: questions.map(toQuestion),
})

const toQuestion = (question: StoredQuestion): IntakeQuestion => ({
  key: question.key,
  kind: question.kind,
  label: question.label,
  help: question.help ?? '',
  isRequired: question.isRequired === true,
  showWhen: conditionOf(question.showWhenKey, question.showWhenValue),
  optionalWhen: conditionOf(question.optionalWhenKey, question.optionalWhenValue),
  options: (question.options ?? []).map(({ value, label }) => ({ value, label })),
  minLength: question.minLength ?? null,
  maxLength: question.maxLength ?? null,
  scaleLabels: question.scaleLow && question.scaleHigh ? { low: question.scaleLow, high: question.scaleHigh } : null,
})

/** Editors separate several values with commas. */
function conditionOf(
  key: string | null | undefined,
  value: string | null | undefined,
): { key: string; values: string[] } | null {
  const values = (value ?? '').split(',').map((one) => one.trim())
  const known = values.filter((one) => one !== '')
  return key && known.length > 0 ? { key, values: known } : null
}
