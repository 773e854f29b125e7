import type { Payload, TypedUser } from 'payload'
import type { Answer, IntakeQuestion, QuestionKind } from '@/features/catalog'
import { describeBirth, questionsOf, readSealedDossier, viewDossier, type DossierPhoto } from '@/features/dossiers'
import type { Locale } from '@/shared/locale'

export type DossierAnswer = {
  key: string
  kind: QuestionKind
  question: string
  answer: Answer
  options: IntakeQuestion['options']
  scaleLabels: IntakeQuestion['scaleLabels']
}

/** The sealed dossier as the workshop shows it: what was sealed, with the words of its form for values that are codes. */
export type DeskDossier = {
  birth: { text: string; note: string | null } | null
  answers: DossierAnswer[]
  photos: (DossierPhoto & { question: string })[]
  seal: string
  sealedAt: string
}

/** Told by the birth line, or by the photos themselves. */
const toldElsewhere = new Set(['birth-date', 'birth-time', 'birth-place'])

/** Read as the person who asks; nothing while it is a draft. Throws NOT_FOUND for who may not see it. */
export async function readDossier(
  payload: Payload,
  { dossierId, user, locale }: { dossierId: string; user: TypedUser; locale: Locale },
): Promise<DeskDossier | null> {
  const [view, sealed] = await Promise.all([
    viewDossier(payload, { dossierId, user }),
    readSealedDossier(payload, { dossierId }),
  ])
  if (!sealed) return null
  const questions = new Map(questionsOf(view.form).map((question) => [question.key, question]))
  const birth = describeBirth(
    Object.fromEntries(sealed.snapshot.answers.map(({ key, answer }) => [key, answer])),
    locale,
  )
  return {
    birth,
    answers: sealed.snapshot.answers
      .filter(({ key, kind }) => kind !== 'photo' && !(birth && toldElsewhere.has(key)))
      .map(({ key, kind, question, answer }) => ({
        key,
        kind,
        question,
        answer,
        options: questions.get(key)?.options ?? [],
        scaleLabels: questions.get(key)?.scaleLabels ?? null,
      })),
    photos: [...questions.values()].flatMap(({ key, label }) =>
      view.photos.filter(({ questionKey }) => questionKey === key).map((photo) => ({ ...photo, question: label })),
    ),
    seal: sealed.seal,
    sealedAt: sealed.sealedAt,
  }
}
