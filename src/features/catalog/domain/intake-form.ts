/** An intake form as it is sold: the snapshot an order line keeps. Words are in the language of the sale. */
export type IntakeForm = {
  /** Version of the sensitive-data consent that must be given before the first answer or upload; empty when none is needed. */
  consent: { version: string; text: string } | null
  steps: IntakeStep[]
}

export type IntakeStep = {
  /** Stable key, unique in the form: `reperes`, `intention`, `contexte`, `photos`. */
  key: string
  title: string
  /** A sentence under the title, or empty. */
  intro: string
  isOptional: boolean
  questions: IntakeQuestion[]
}

export type QuestionKind =
  'date' | 'time' | 'place' | 'text' | 'long-text' | 'choice' | 'life-areas' | 'scale' | 'photo'

export type IntakeQuestion = {
  /** Stable key, unique in the form: the name of the answer. */
  key: string
  kind: QuestionKind
  label: string
  help: string
  isRequired: boolean
  /** Shown only when that other answer has one of these values. */
  showWhen?: { key: string; values: string[] } | null
  /** Neither required nor held to its minimum length when that other answer has one of these values. */
  optionalWhen?: { key: string; values: string[] } | null
  /** For `choice`: the values; for `life-areas`: the areas. */
  options: { value: string; label: string }[]
  /** Characters, for `text` and `long-text`. */
  minLength?: number | null
  maxLength?: number | null
  /** For `scale`: the words at both ends. */
  scaleLabels?: { low: string; high: string } | null
}

/** A place chosen from the list, never typed freely. */
export type Place = {
  name: string
  region: string
  country: string
  latitude: number
  longitude: number
  timeZone: string
}

export const areaStates = ['fluide', 'tendu', 'en-question'] as const
export type AreaState = (typeof areaStates)[number]

/** One answer, by kind: date `YYYY-MM-DD`; time `HH:MM` or `unknown`; photo: the photo's id. */
export type Answer = string | number | Place | Record<string, { state: AreaState; note: string }>

/** Answers by question key. */
export type Answers = Record<string, Answer>
