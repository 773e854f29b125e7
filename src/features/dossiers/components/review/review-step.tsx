'use client'

import type { Answers, IntakeForm } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Heading, Lead } from '@/ui'
import { messages } from '../../messages'
import type { SealReceipt } from '../../actions/seal-dossier'
import type { DraftState } from '../draft/draft-state'
import type { DraftStore } from '../draft/draft-store'
import { inPage } from '../step-list'
import { stepAddress } from '../use-step'
import { MissingList, type Lack } from './missing-list'
import { ReviewGroups } from './review-groups'
import { SealPanel } from './seal-panel'

type ReviewStepProps = {
  dossierId: string
  form: IntakeForm
  draft: DraftStore
  state: DraftState
  answers: Answers
  lacks: Lack[]
  path: string
  locale: Locale
  onGo: (step: string, controlId?: string) => void
  onBack: () => void
  onSealed: (receipt: SealReceipt) => void
}

/** Everything read again before the seal. */
export function ReviewStep({
  dossierId,
  form,
  draft,
  state,
  answers,
  lacks,
  path,
  locale,
  onGo,
  onBack,
  onSealed,
}: ReviewStepProps) {
  const t = inLocale(messages, locale)
  return (
    <>
      <Heading level={1} size="screen" id="step-title" tabIndex={-1} className="outline-none">
        {t.review.title}
      </Heading>
      <Lead className="mt-3">{t.review.intro}</Lead>
      <div className="mt-8 grid gap-8">
        <MissingList form={form} lacks={lacks} path={path} locale={locale} onGo={onGo} />
        <ReviewGroups
          form={form}
          answers={answers}
          photos={state.photos}
          locale={locale}
          editLink={(step) => (
            <a
              className="lu-link inline-flex min-h-11 items-center"
              href={stepAddress(path, step.key)}
              aria-label={t.review.editOf(t.stepNames[step.key] ?? step.title)}
              onClick={inPage(() => onGo(step.key))}
            >
              {t.review.edit}
            </a>
          )}
        />
      </div>
      <SealPanel
        dossierId={dossierId}
        draft={draft}
        isComplete={lacks.length === 0}
        photoCount={state.photos.length}
        locale={locale}
        onBack={onBack}
        onSealed={onSealed}
      />
    </>
  )
}
