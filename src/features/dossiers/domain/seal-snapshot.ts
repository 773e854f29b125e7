import type { Answer, Answers, IntakeForm, QuestionKind } from '@/features/catalog'
import { AppError } from '@/shared/app-error'
import { sealOf } from '@/shared/hash'
import { isEmptyAnswer, isShown, questionsOf } from './form-rules'
import { missingAnswers } from './missing-answers'

/** A photo as stored: `sha256` is that of the re-encoded picture, in lower-case hexadecimal. */
export type SealedPhoto = { id: string; sha256: string; questionKey: string }

/** The consent that was given; `givenAt` is a UTC instant in ISO 8601. */
export type GivenConsent = { version: string; text: string; givenAt: string }

export type DossierSnapshot = {
  schema: 'lumira.dossier/1'
  orderNumber: string
  lineId: string
  consent: GivenConsent | null
  /** In the order of the form, with the words that the person read. Birth data are the plain strings that were typed. */
  answers: { step: string; key: string; kind: QuestionKind; question: string; answer: Answer }[]
  photos: SealedPhoto[]
}

type SnapshotInput = {
  form: IntakeForm
  answers: Answers
  photos: SealedPhoto[]
  consent: GivenConsent | null
  orderNumber: string
  lineId: string
}

/**
 * What a seal freezes, and its SHA-256 (`sealOf`): the shown answers with their questions, the photos' own hashes, the consent.
 * Answers to questions that the last answers hide were not read again by the person and stay out.
 * Throws `CONSENT_REQUIRED` when the form asks for another version than was given, `DOSSIER_INCOMPLETE` with a fault for each
 * missing answer and for each photo answer without its stored photo.
 */
export function dossierSnapshot(input: SnapshotInput): { content: DossierSnapshot; hash: string } {
  const { form, answers, consent, orderNumber, lineId } = input
  if (form.consent && consent?.version !== form.consent.version) {
    throw new AppError('CONSENT_REQUIRED', `consent ${form.consent.version} has not been given`)
  }
  const shown = questionsOf(form).filter(
    (question) => isShown(form, question, answers) && !isEmptyAnswer(answers[question.key]),
  )
  const photoQuestions = shown.filter(({ kind }) => kind === 'photo')
  const photoOf = (questionKey: string) =>
    input.photos.find((photo) => photo.questionKey === questionKey && photo.id === answers[questionKey])
  const faults = [
    ...missingAnswers(form, answers).map(({ questionKey, reason }) => ({ field: `answers.${questionKey}`, reason })),
    ...photoQuestions
      .filter(({ key }) => !photoOf(key))
      .map(({ key }) => ({ field: `answers.${key}`, reason: 'PHOTO_EXPECTED' })),
  ]
  if (faults.length > 0) throw new AppError('DOSSIER_INCOMPLETE', 'the dossier is not complete', faults)

  const content: DossierSnapshot = {
    schema: 'lumira.dossier/1',
    orderNumber,
    lineId,
    consent,
    answers: form.steps.flatMap((step) =>
      step.questions.flatMap((question) => {
        const answer = answers[question.key]
        if (answer === undefined || !shown.includes(question)) return []
        return [{ step: step.key, key: question.key, kind: question.kind, question: question.label, answer }]
      }),
    ),
    photos: photoQuestions.flatMap(({ key }) => {
      const photo = photoOf(key)
      return photo ? [{ id: photo.id, sha256: photo.sha256, questionKey: key }] : []
    }),
  }
  return { content, hash: sealOf(content) }
}
