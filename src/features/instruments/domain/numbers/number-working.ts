import type { CountedLetter } from './letters'
import type { Reduction } from './reduction'

export type NumberKind =
  'lifePath' | 'birthday' | 'personalYear' | 'expression' | 'soulUrge' | 'personality' | 'maturity'

/** One part that is reduced by itself: the day, a word of the name, another number. */
export type NumberPart = {
  part: 'day' | 'month' | 'year' | 'word' | 'lifePath' | 'expression'
  /** As it was written: « 17 », « Sophie ». */
  text: string
  /** The letters that count, for words. */
  letters?: CountedLetter[]
  reduction: Reduction
}

/** A number with its working: each part reduced, then their sum. */
export type ComputedNumber = {
  status: 'computed'
  kind: NumberKind
  value: number
  master: boolean
  root: number
  parts: NumberPart[]
  sum: Reduction
}

/** A number that is not computed, and why: never a guess. */
export type MissingNumber = {
  status: 'missing'
  kind: NumberKind
  reason: 'emptyName' | 'unknownSigns' | 'noVowel' | 'noConsonant'
  /** The signs of the name that the table does not know. */
  signs: string[]
}

export type NumberWorking = ComputedNumber | MissingNumber

export function computed(kind: NumberKind, parts: NumberPart[], sum: Reduction): ComputedNumber {
  return { status: 'computed', kind, value: sum.value, master: sum.master, root: sum.root, parts, sum }
}
