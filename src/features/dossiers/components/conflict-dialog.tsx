'use client'

import type { Answer, IntakeForm, IntakeQuestion } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Button } from '@/ui'
import { Dialog } from '@/ui/client'
import { describeAnswer } from '../domain/describe-answer'
import { questionsOf } from '../domain/form-rules'
import { readInput, type QuestionInput } from '../domain/question-input'
import { differingKeys } from '../domain/same-answer'
import { messages } from '../messages'
import type { DraftState } from './draft/draft-state'
import type { DraftStore } from './draft/draft-store'

type ConflictDialogProps = { form: IntakeForm; draft: DraftStore; state: DraftState; locale: Locale }

/** Two versions of one draft: both are shown where they differ, and nothing is lost until a person has chosen. */
export function ConflictDialog({ form, draft, state, locale }: ConflictDialogProps) {
  const t = inLocale(messages, locale).conflict
  const { theirs } = state
  const answers = draft.read().answers
  const differing = theirs
    ? questionsOf(form).filter(
        ({ key }) => differingKeys({ [key]: answers[key] }, { [key]: theirs.answers[key] }).length > 0,
      )
    : []
  return (
    <Dialog
      open={state.status === 'conflict'}
      dismissible={false}
      title={t.title}
      description={t.text}
      locale={locale}
      actions={
        theirs ? (
          <>
            <Button variant="solid" onClick={() => draft.settle('mine')}>
              {t.useMine}
            </Button>
            <Button onClick={() => draft.settle('theirs')}>{t.useSaved}</Button>
          </>
        ) : (
          <Button busy={state.isSearching} onClick={() => void draft.findTheirs()}>
            {inLocale(messages, locale).save.retryNow}
          </Button>
        )
      }
    >
      {theirs ? (
        <ul className="grid gap-5">
          {differing.map((question) => (
            <li key={question.key} className="grid gap-2 border-t border-line pt-4">
              <p className="font-medium text-strong">{question.label}</p>
              <Version
                title={t.mine}
                text={mine(question, state.inputs[question.key], answers[question.key], locale) || t.empty}
              />
              <Version title={t.saved} text={told(question, theirs.answers[question.key], locale) || t.empty} />
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">{state.isSearching ? t.loading : t.unreachable}</p>
      )}
    </Dialog>
  )
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div>
      <p className="text-step-note text-quiet">{title}</p>
      <p className="line-clamp-6 whitespace-pre-line text-strong">{text}</p>
    </div>
  )
}

const told = (question: IntakeQuestion, answer: Answer | undefined, locale: Locale): string =>
  answer === undefined
    ? ''
    : describeAnswer(question, answer, locale)
        .map(({ label, text }) => [label, text].filter(Boolean).join('\u00a0: '))
        .join('\n')

/** What is on my screen, even when it is no answer yet. */
function mine(
  question: IntakeQuestion,
  input: QuestionInput | undefined,
  answer: Answer | undefined,
  locale: Locale,
): string {
  if (answer !== undefined) return told(question, answer, locale)
  if (typeof input === 'string') return input
  const reading = readInput(question, input, new Date(0))
  return reading.answer === undefined
    ? Object.values(input ?? {})
        .filter((part) => typeof part === 'string')
        .join(' ')
    : ''
}
