'use client'

import { useState } from 'react'
import type { Answers, IntakeQuestion, IntakeStep } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button, Heading, Lead } from '@/ui'
import { faultSentence } from '../domain/fault-messages'
import type { DraftState } from './draft/draft-state'
import type { DraftStore } from './draft/draft-store'
import { messages } from '../messages'
import { PhotoField } from './photos/photo-field'
import { QuestionField } from './questions/question-field'
import { questionId } from './questions/question-props'
import { StepFooter } from './step-footer'

type FormStepProps = {
  dossierId: string
  step: IntakeStep
  questions: IntakeQuestion[]
  draft: DraftStore
  state: DraftState
  answers: Answers
  /** Reasons by question: what is no answer yet, and what the house refused. */
  faults: Record<string, string>
  tooShort: Set<string>
  isLast: boolean
  locale: Locale
  onBack?: () => void
  onNext: () => void
}

/** One step of the form in one column. A fault shows once the person has left its question, and stays beside it. */
export function FormStep(props: FormStepProps) {
  const { dossierId, step, questions, draft, state, answers, faults, tooShort, isLast, locale, onBack, onNext } = props
  const t = inLocale(messages, locale).steps
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const leave = (key: string) => {
    setLeft((before) => (before.has(key) ? before : new Set(before).add(key)))
    void draft.flush()
  }
  const errorOf = (key: string): string | undefined => {
    const reason = faults[key] ?? (tooShort.has(key) ? 'TOO_SHORT' : undefined)
    const isTold = left.has(key) || Object.hasOwn(state.refused, key)
    // The edge's own word for the one character that PostgreSQL cannot hold.
    return reason && isTold ? faultSentence(reason === 'NUL_CHARACTER' ? 'TEXT_MALFORMED' : reason, locale) : undefined
  }
  const next = () => {
    const wrong = questions.find(({ key }) => faults[key])
    if (!wrong) return onNext()
    setLeft(new Set(questions.map(({ key }) => key)))
    document.getElementById(questionId(wrong.key))?.focus()
  }
  const isUntouched = questions.every(({ key }) => answers[key] === undefined)
  return (
    <>
      <Heading level={1} size="screen" id="step-title" tabIndex={-1} className="outline-none">
        {step.title}
      </Heading>
      {step.intro && <Lead className="mt-3">{step.intro}</Lead>}
      <div className="mt-8 grid gap-8">
        {questions.map((question) => {
          const shared = { id: questionId(question.key), question, error: errorOf(question.key), locale }
          return question.kind === 'photo' ? (
            <PhotoField
              key={question.key}
              {...shared}
              dossierId={dossierId}
              photo={state.photos.find(({ questionKey }) => questionKey === question.key)}
              onStored={(photo) => draft.setPhoto(question.key, photo)}
            />
          ) : (
            <QuestionField
              key={question.key}
              {...shared}
              input={state.inputs[question.key]}
              onChange={(input) => draft.change(question.key, input)}
              onDone={() => leave(question.key)}
            />
          )
        })}
      </div>
      <StepFooter locale={locale} onBack={onBack}>
        <Button variant="solid" size="large" wide onClick={next}>
          {isLast ? t.review : step.isOptional && isUntouched ? t.skip : t.next}
        </Button>
      </StepFooter>
    </>
  )
}
