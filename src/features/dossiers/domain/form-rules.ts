import type { Answer, Answers, IntakeForm, IntakeQuestion } from '@/features/catalog'

type Condition = NonNullable<IntakeQuestion['showWhen']>

/** Every question of a form, in the order in which they are asked. */
export const questionsOf = (form: IntakeForm): IntakeQuestion[] => form.steps.flatMap((step) => step.questions)

export const isEmptyAnswer = (answer: Answer | undefined): boolean => {
  if (answer === undefined) return true
  if (typeof answer === 'string') return answer.trim() === ''
  return typeof answer === 'object' && Object.keys(answer).length === 0
}

const holds = (condition: Condition, answers: Answers): boolean => {
  const answer = answers[condition.key]
  return (typeof answer === 'string' || typeof answer === 'number') && condition.values.includes(String(answer))
}

/**
 * Whether a question is on the screen: its `showWhen` holds, and the question it depends on is itself shown. A condition on
 * a question that the form does not have, or a circle of conditions, hides nobody's question for ever: it is shown.
 */
export function isShown(form: IntakeForm, question: IntakeQuestion, answers: Answers): boolean {
  const byKey = new Map(questionsOf(form).map((each) => [each.key, each]))
  const seen = new Set<string>()
  let current: IntakeQuestion = question
  while (current.showWhen && !seen.has(current.key)) {
    seen.add(current.key)
    const parent = byKey.get(current.showWhen.key)
    if (!parent) return true
    if (!holds(current.showWhen, answers)) return false
    current = parent
  }
  return true
}

/** Whether the form frees a question of its duty (« ouverte » frees the intention). */
export const isWaived = (question: IntakeQuestion, answers: Answers): boolean =>
  Boolean(question.optionalWhen && holds(question.optionalWhen, answers))
