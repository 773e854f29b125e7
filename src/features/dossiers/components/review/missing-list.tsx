'use client'

import type { IntakeForm } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Notice } from '@/ui'
import { messages } from '../../messages'
import { questionId } from '../questions/question-props'
import { inPage } from '../step-list'
import { stepAddress } from '../use-step'

export type Lack = { stepKey: string; questionKey: string; why: 'missing' | 'tooShort' | 'faulty' }

type MissingListProps = {
  form: IntakeForm
  lacks: Lack[]
  path: string
  locale: Locale
  onGo: (step: string, controlId: string) => void
}

/** What still prevents the seal, each a link to its question. */
export function MissingList({ form, lacks, path, locale, onGo }: MissingListProps) {
  const t = inLocale(messages, locale).review
  if (lacks.length === 0) return null
  const labels = new Map(form.steps.flatMap((step) => step.questions.map(({ key, label }) => [key, label] as const)))
  return (
    <Notice tone="warning" title={t.missingTitle(lacks.length)} locale={locale}>
      <ul className="grid">
        {lacks.map(({ stepKey, questionKey, why }) => (
          <li key={questionKey}>
            <a
              className="lu-link inline-flex min-h-11 items-center"
              href={stepAddress(path, stepKey)}
              onClick={inPage(() => onGo(stepKey, questionId(questionKey)))}
            >
              {t[why](labels.get(questionKey) ?? questionKey)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
