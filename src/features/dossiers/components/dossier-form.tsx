'use client'

import { useCallback } from 'react'
import type { Answers, IntakeForm } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { BackLink, Container, Progress } from '@/ui'
import type { SealReceipt } from '../actions/seal-dossier'
import { dossierProgress } from '../domain/dossier-progress'
import { isShown } from '../domain/form-rules'
import { missingAnswers } from '../domain/missing-answers'
import { messages } from '../messages'
import type { DossierView } from '../queries/view-dossier'
import { ConflictDialog } from './conflict-dialog'
import { useDraft } from './draft/use-draft'
import { FormStep } from './form-step'
import { ReviewStep } from './review/review-step'
import { SaveNotice } from './save-notice'
import { SaveStatusWords } from './save-status'
import { StepList, type StepEntry } from './step-list'
import { lacksOf, firstStep } from './step-rules'
import { reviewStep, stepAddress, useStep } from './use-step'

type DossierFormProps = { view: DossierView; locale: Locale; onSealed: (receipt: SealReceipt) => void }

/** The steps of an open dossier around its draft, which saves itself. */
export function DossierForm({ view, locale, onSealed }: DossierFormProps) {
  const { form } = view
  const t = inLocale(messages, locale)
  const { draft, state } = useDraft(view)
  const keys = [...form.steps.map(({ key }) => key), reviewStep]
  const remember = useCallback((next: string) => draft.goTo(next === reviewStep ? null : next), [draft])
  const { step, goTo, path } = useStep(keys, firstStep(view), remember)

  const { answers: written, faults } = draft.read()
  const answers: Answers = {
    ...written,
    ...Object.fromEntries(state.photos.map(({ id, questionKey }) => [questionKey, id])),
  }
  const missing = missingAnswers(form, answers)
  const index = keys.indexOf(step)
  const current = form.steps[index]
  const nameOf = (key: string, title: string) => t.stepNames[key] ?? title
  const back = index > 0 ? () => goTo(keys[index - 1] ?? step) : undefined
  return (
    <Container width="wide" className="grid pt-5 lg:pt-12 lg:pb-12 xl:grid-cols-[13rem_minmax(0,34rem)] xl:gap-16">
      <StepList
        entries={entriesOf(form, answers, nameOf, t.stepNames[reviewStep] ?? '')}
        step={step}
        path={path}
        locale={locale}
        onGo={goTo}
      />
      <div className="mx-auto w-full max-w-[34rem] xl:mx-0">
        <div className="mb-4 flex items-center justify-between gap-4">
          <BackLink href="/sanctuaire">{t.back}</BackLink>
          <SaveStatusWords status={state.status} hasFaults={Object.keys(faults).length > 0} locale={locale} />
        </div>
        <Progress
          current={index + 1}
          total={keys.length}
          label={(current ? nameOf(current.key, current.title) : t.stepNames[reviewStep]) ?? ''}
          locale={locale}
          className="mb-7"
        />
        <SaveNotice state={state} path={stepAddress(path, step)} locale={locale} onRetry={draft.retry} />
        {current ? (
          <FormStep
            key={current.key}
            dossierId={view.id}
            step={current}
            questions={current.questions.filter((question) => isShown(form, question, answers))}
            draft={draft}
            state={state}
            answers={answers}
            faults={faults}
            tooShort={
              new Set(missing.flatMap(({ questionKey, reason }) => (reason === 'TOO_SHORT' ? [questionKey] : [])))
            }
            isLast={index === form.steps.length - 1}
            locale={locale}
            onBack={back}
            onNext={() => goTo(keys[index + 1] ?? reviewStep)}
          />
        ) : (
          <ReviewStep
            dossierId={view.id}
            form={form}
            draft={draft}
            state={state}
            answers={answers}
            lacks={lacksOf(form, missing, faults)}
            path={path}
            locale={locale}
            onGo={goTo}
            onBack={() => goTo(keys[index - 1] ?? step)}
            onSealed={onSealed}
          />
        )}
      </div>
      <ConflictDialog form={form} draft={draft} state={state} locale={locale} />
    </Container>
  )
}

function entriesOf(
  form: IntakeForm,
  answers: Answers,
  nameOf: (key: string, title: string) => string,
  reviewName: string,
): StepEntry[] {
  const progress = new Map(dossierProgress(form, answers).map(({ stepKey, state }) => [stepKey, state]))
  const steps = form.steps.map(({ key, title, isOptional }) => ({
    key,
    name: nameOf(key, title),
    state: progress.get(key) ?? null,
    isOptional,
  }))
  return [...steps, { key: reviewStep, name: reviewName, state: null, isOptional: false }]
}
