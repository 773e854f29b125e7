import type { IntakeForm } from '@/features/catalog'
import { readInputs, toInputs, type Inputs, type QuestionInput } from '../../domain/question-input'
import { differingKeys, isSameAnswer } from '../../domain/same-answer'
import type { DossierPhoto } from '../../queries/view-dossier'
import { onTopOf, readState, unsavedInputs, withoutPhotoAnswers, type DraftState, type SavedDraft } from './draft-state'
import type { LocalCopies } from './local-copy'
import type { DraftBody, SaveResult } from './save-result'

export type DraftDoors = {
  send: (draft: DraftBody, options: { isLast: boolean }) => Promise<SaveResult>
  /** The version that the house holds; null when it cannot be had. */
  load: () => Promise<SavedDraft | null>
  copies: LocalCopies
  now: () => Date
}

export type DraftStore = {
  get: () => DraftState
  /** What can be sent as it stands, and why the rest cannot. */
  read: () => ReturnType<typeof readState>
  subscribe: (listener: () => void) => () => void
  /** Takes up what this device kept from before. Once, after the page is drawn. */
  restore: () => void
  change: (key: string, input: QuestionInput) => void
  goTo: (step: string | null) => void
  setPhoto: (questionKey: string, photo: DossierPhoto | null) => void
  setPhotos: (photos: DossierPhoto[]) => void
  /** Saves now what is not saved; true once all that can be sent is with us. */
  flush: (options?: { isLast?: boolean }) => Promise<boolean>
  /** A session is back, or the connection. */
  retry: () => void
  findTheirs: () => Promise<void>
  settle: (choice: 'theirs' | 'mine') => void
  /** The dossier is sealed: this device keeps nothing of it. */
  forget: () => void
  stop: () => void
}

const typingPause = 800
const firstRetry = 2_000
const longestRetry = 30_000

/**
 * A draft that saves itself: 800 ms after the last change, one request at a time, the latest state wins, each on top of the revision
 * before. What is not with us yet is in a copy on this device. A version saved elsewhere stops it until a person has chosen.
 */
export function createDraftStore(
  form: IntakeForm,
  opened: SavedDraft & { currentStep: string | null },
  doors: DraftDoors,
): DraftStore {
  const saved = withoutPhotoAnswers(form, opened.answers)
  let state: DraftState = {
    inputs: toInputs(form, saved),
    saved,
    revision: opened.revision,
    photos: opened.photos,
    currentStep: opened.currentStep,
    status: 'saved',
    refused: {},
    theirs: null,
    isSearching: false,
    isRestored: false,
  }
  let savedStep = opened.currentStep
  let timer: ReturnType<typeof setTimeout> | undefined
  let retries = 0
  let running: Promise<void> | null = null
  const listeners = new Set<() => void>()

  const set = (part: Partial<DraftState>) => {
    state = { ...state, ...part }
    for (const listener of listeners) listener()
  }
  const answersNow = () => readState(form, state, doors.now()).answers
  const isBehind = () => differingKeys(answersNow(), state.saved).length > 0 || state.currentStep !== savedStep
  const isStopped = () => ['conflict', 'closed', 'expired'].includes(state.status)

  const keepCopy = () => {
    const inputs = unsavedInputs(form, state, doors.now())
    const keys = Object.keys(inputs)
    const base = Object.fromEntries(Object.entries(state.saved).filter(([key]) => keys.includes(key)))
    if (keys.length > 0) doors.copies.write({ revision: state.revision, inputs, base })
    else doors.copies.clear()
  }
  const schedule = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void run(false), wait)
  }

  /** One request; what was typed meanwhile goes with the next. */
  async function saveOnce(isLast: boolean): Promise<void> {
    const [answers, step] = [answersNow(), state.currentStep]
    set({ status: 'saving' })
    const result = await doors.send({ revision: state.revision, answers, currentStep: step }, { isLast })
    if (result.kind === 'saved') {
      retries = 0
      savedStep = step
      set({ saved: answers, revision: result.revision })
      keepCopy()
      set({ status: isBehind() ? 'unsaved' : 'saved' })
    } else if (result.kind === 'refused') refuse(result.faults, answers)
    else if (result.kind === 'offline' || result.kind === 'failed') {
      set({ status: result.kind })
      schedule(Math.min(firstRetry * 2 ** retries++, longestRetry))
    } else {
      set({ status: result.kind })
      if (result.kind === 'conflict') await findTheirs()
    }
  }

  /** Puts aside what the house refused and goes on with the rest; a refusal that names nothing we sent is a failure like another. */
  function refuse(faults: { field: string; reason: string }[], sent: Record<string, unknown>) {
    const named = faults.flatMap(({ field, reason }) => {
      const key = field.split('.')[1] ?? ''
      return Object.hasOwn(sent, key) ? [[key, { value: sent[key], reason }] as const] : []
    })
    set({
      refused: { ...state.refused, ...Object.fromEntries(named) },
      status: named.length > 0 ? 'unsaved' : 'failed',
    })
    keepCopy()
    schedule(named.length > 0 ? 0 : Math.min(firstRetry * 2 ** retries++, longestRetry))
  }

  async function run(isLast: boolean): Promise<void> {
    clearTimeout(timer)
    if (running) return running
    if (isStopped()) return
    if (!isBehind()) {
      if (state.status !== 'saved') set({ status: 'saved' })
      return
    }
    running = saveOnce(isLast).finally(() => {
      running = null
      if (state.status === 'unsaved') schedule(0)
    })
    return running
  }

  async function findTheirs(): Promise<void> {
    set({ isSearching: true })
    const theirs = await doors.load()
    set({ isSearching: false })
    if (!theirs) return
    const answers = withoutPhotoAnswers(form, theirs.answers)
    if (differingKeys(state.saved, answers).length === 0) {
      // Elsewhere, somebody only turned the pages.
      set({ revision: theirs.revision, photos: theirs.photos, status: 'unsaved' })
      return schedule(0)
    }
    if (differingKeys(answersNow(), answers).length > 0) return set({ theirs: { ...theirs, answers } })
    // The same words: an answer of ours got lost on its way back, or both tabs wrote alike.
    savedStep = state.currentStep
    set({ saved: answers, revision: theirs.revision, photos: theirs.photos, theirs: null, status: 'saved' })
    keepCopy()
  }

  return {
    get: () => state,
    read: () => readState(form, state, doors.now()),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    restore() {
      const copy = doors.copies.read()
      if (!copy) return
      const mine = knownInputs(form, copy.inputs)
      const inputs = onTopOf(form, state.saved, mine)
      const { answers, faults } = readInputs(form, inputs, doors.now())
      if (differingKeys(answers, state.saved).length === 0 && Object.keys(faults).length === 0)
        return doors.copies.clear()
      set({ inputs, isRestored: true })
      const isUntouched = Object.keys(mine).every((key) => isSameAnswer(copy.base[key], state.saved[key]))
      if (!isUntouched)
        return set({
          status: 'conflict',
          theirs: { revision: state.revision, answers: state.saved, photos: state.photos },
        })
      if (isBehind()) {
        set({ status: 'unsaved' })
        schedule(0)
      }
    },
    change(key, input) {
      set({ inputs: { ...state.inputs, [key]: input }, isRestored: false })
      keepCopy()
      if (isStopped()) return
      if (!isBehind()) {
        if (state.status === 'unsaved') set({ status: 'saved' })
        return
      }
      if (state.status === 'saved') set({ status: 'unsaved' })
      schedule(retries > 0 ? Math.min(firstRetry * 2 ** retries, longestRetry) : typingPause)
    },
    goTo(step) {
      if (step === state.currentStep) return
      set({ currentStep: step })
      void run(false)
    },
    setPhoto(questionKey, photo) {
      const others = state.photos.filter((each) => each.questionKey !== questionKey)
      set({ photos: photo ? [...others, photo] : others })
    },
    setPhotos: (photos) => set({ photos }),
    async flush({ isLast = false } = {}) {
      if (isLast) keepCopy()
      // A request that is on its way may carry an older state: it is awaited, then what is newer follows.
      for (let turn = 0; turn < 3 && !isStopped() && (running || isBehind()); turn += 1) {
        await run(isLast)
        if (state.status === 'offline' || state.status === 'failed') break
      }
      return !isBehind() && !isStopped()
    },
    retry() {
      retries = 0
      if (state.status === 'expired') set({ status: 'unsaved' })
      if (state.status === 'conflict' && !state.theirs) void findTheirs()
      void run(false)
    },
    findTheirs,
    settle(choice) {
      const { theirs } = state
      if (!theirs) return
      // What I changed goes on top; what I never touched is theirs.
      const mine = unsavedInputs(form, state, doors.now())
      const inputs = choice === 'mine' ? onTopOf(form, theirs.answers, mine) : toInputs(form, theirs.answers)
      set({
        inputs,
        saved: theirs.answers,
        revision: theirs.revision,
        photos: theirs.photos,
        theirs: null,
        refused: {},
        status: 'saved',
        isRestored: false,
      })
      keepCopy()
      if (isBehind()) {
        set({ status: 'unsaved' })
        schedule(0)
      }
    },
    forget() {
      clearTimeout(timer)
      doors.copies.clear()
      set({ status: 'closed' })
    },
    stop: () => clearTimeout(timer),
  }
}

/** Inputs of a copy, without those of questions that the form does not ask. */
const knownInputs = (form: IntakeForm, inputs: Inputs): Inputs => {
  const keys = new Set(
    form.steps.flatMap((step) => step.questions.flatMap(({ key, kind }) => (kind === 'photo' ? [] : [key]))),
  )
  return Object.fromEntries(Object.entries(inputs).filter(([key]) => keys.has(key)))
}
