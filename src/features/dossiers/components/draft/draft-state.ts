import type { Answers, IntakeForm } from '@/features/catalog'
import type { AnswerFaultReason } from '../../domain/fault-messages'
import { isShown, questionsOf } from '../../domain/form-rules'
import { readInputs, toInputs, type Inputs } from '../../domain/question-input'
import { differingKeys, isSameAnswer } from '../../domain/same-answer'
import type { DossierPhoto } from '../../queries/view-dossier'

export type SaveStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'expired' | 'conflict' | 'closed'

/** A version of the draft as the house holds it. */
export type SavedDraft = { revision: number; answers: Answers; photos: DossierPhoto[] }

export type DraftState = {
  /** What stands on the screen, question by question. */
  inputs: Inputs
  /** What the house holds, without the photos. */
  saved: Answers
  revision: number
  photos: DossierPhoto[]
  currentStep: string | null
  status: SaveStatus
  /** Values that the house refused: kept on the screen, not sent again until they change. */
  refused: Record<string, { value: unknown; reason: string }>
  /** The version saved elsewhere, once it is known; its questions are those that differ. */
  theirs: SavedDraft | null
  /** True while that version is being looked for. */
  isSearching: boolean
  isRestored: boolean
}

export const withoutPhotoAnswers = (form: IntakeForm, answers: Answers): Answers => {
  const photoKeys = new Set(questionsOf(form).flatMap(({ key, kind }) => (kind === 'photo' ? [key] : [])))
  return Object.fromEntries(Object.entries(answers).filter(([key]) => !photoKeys.has(key)))
}

/** What can be sent now, and why the rest cannot. */
export function readState(form: IntakeForm, { inputs, refused }: Pick<DraftState, 'inputs' | 'refused'>, now: Date) {
  const { answers, faults } = readInputs(form, inputs, now)
  const all: Record<string, AnswerFaultReason | string> = { ...faults }
  for (const [key, { value, reason }] of Object.entries(refused)) {
    if (answers[key] === undefined || !isSameAnswer(answers[key], value)) continue
    all[key] = reason
    delete answers[key]
  }
  // A fault in a question that the answers hide bothers nobody.
  const shown = new Set(
    questionsOf(form).flatMap((question) => (isShown(form, question, answers) ? [question.key] : [])),
  )
  return { answers, faults: Object.fromEntries(Object.entries(all).filter(([key]) => shown.has(key))) }
}

/** The inputs that are not with us as they stand: changed answers, and those that are no answer yet. */
export function unsavedInputs(
  form: IntakeForm,
  state: Pick<DraftState, 'inputs' | 'refused' | 'saved'>,
  now: Date,
): Inputs {
  const { answers, faults } = readInputs(form, state.inputs, now)
  const keys = new Set([...differingKeys(answers, state.saved), ...Object.keys(faults), ...Object.keys(state.refused)])
  return Object.fromEntries([...keys].map((key) => [key, state.inputs[key] ?? null]))
}

/** The screen of a saved version, with some of my inputs on top. */
export const onTopOf = (form: IntakeForm, saved: Answers, mine: Inputs): Inputs => ({
  ...toInputs(form, saved),
  ...mine,
})
