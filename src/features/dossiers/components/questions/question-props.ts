import type { IntakeQuestion } from '@/features/catalog'
import type { Locale } from '@/shared/locale'
import type { QuestionInput } from '../../domain/question-input'

/** What every kind of question takes. `error` is a sentence; `onDone` says that the person left the question. */
export type QuestionProps = {
  id: string
  question: IntakeQuestion
  input: QuestionInput | undefined
  error?: string
  locale: Locale
  onChange: (input: QuestionInput) => void
  onDone: () => void
}

/** The id of a question's control, to which links and the focus go. */
export const questionId = (key: string): string => `q-${key}`
