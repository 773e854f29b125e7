'use client'

import type { Answers, IntakeForm, IntakeQuestion, IntakeStep } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { Heading } from '@/ui'
import { describeBirth } from '../../domain/describe-birth'
import { describeAnswer } from '../../domain/describe-answer'
import { isShown } from '../../domain/form-rules'
import { messages } from '../../messages'
import type { DossierPhoto } from '../../queries/view-dossier'
import { PhotoPicture } from '../photos/photo-picture'

type ReviewGroupsProps = {
  form: IntakeForm
  answers: Answers
  photos: DossierPhoto[]
  locale: Locale
  /** The link that leads back to a step; none once the dossier is sealed. */
  editLink?: (step: IntakeStep) => React.ReactNode
}

const birthKeys = ['birth-date', 'birth-time', 'birth-place']

/** All that was answered, step by step, as it will be read by the team. */
export function ReviewGroups({ form, answers, photos, locale, editLink }: ReviewGroupsProps) {
  const t = inLocale(messages, locale)
  return form.steps.map((step) => {
    const answered = step.questions.filter(
      (question) => answers[question.key] !== undefined && isShown(form, question, answers),
    )
    const hasBirth = answered.some(({ key }) => key === 'birth-date')
    const told = answered.filter(({ key, kind }) => kind !== 'photo' && !(hasBirth && birthKeys.includes(key)))
    const pictures = answered.filter(({ kind }) => kind === 'photo')
    return (
      <section key={step.key} aria-labelledby={`review-${step.key}`} className="border-t border-line pt-6">
        <div className="mb-4 flex items-center justify-between gap-4">
          <Heading level={2} size="small" id={`review-${step.key}`}>
            {step.title}
          </Heading>
          {editLink?.(step)}
        </div>
        {answered.length === 0 && <p className="text-quiet">{t.review.noAnswer}</p>}
        <dl className="grid gap-5">
          {hasBirth && <Birth answers={answers} title={t.review.birth} locale={locale} />}
          {told.map((question) => (
            <AnswerRow key={question.key} question={question} answers={answers} locale={locale} />
          ))}
        </dl>
        {pictures.length > 0 && (
          <ul className="grid grid-cols-2 gap-4">
            {pictures.map(({ key, label }) => (
              <li key={key} className="grid gap-2">
                <PhotoPicture
                  photo={photos.find(({ questionKey }) => questionKey === key)}
                  label={label}
                  words={t.photo}
                />
                <span className="text-step-note text-quiet">{label}</span>
              </li>
            ))}
          </ul>
        )}
      </section>
    )
  })
}

/** Names of countries and days come from the browser's own tables, which may be a version away from the server's. */
const ownWords = { suppressHydrationWarning: true }

function Birth({ answers, title, locale }: { answers: Answers; title: string; locale: Locale }) {
  const birth = describeBirth(answers, locale)
  return (
    <div className="grid gap-1">
      <dt className="text-step-note text-quiet">{title}</dt>
      <dd className="text-strong" {...ownWords}>
        {birth?.text}
        {birth?.note && <span className="mt-2 block text-step-note text-warning">{birth.note}</span>}
      </dd>
    </div>
  )
}

function AnswerRow({ question, answers, locale }: { question: IntakeQuestion; answers: Answers; locale: Locale }) {
  const answer = answers[question.key]
  if (answer === undefined) return null
  return (
    <div className="grid gap-1">
      <dt className="text-step-note text-quiet">{question.label}</dt>
      {describeAnswer(question, answer, locale).map(({ label, text }) => (
        <dd key={`${label}${text}`} className="wrap-anywhere whitespace-pre-line text-strong" {...ownWords}>
          {label && <span className="font-medium">{label} · </span>}
          {text}
        </dd>
      ))}
    </div>
  )
}
