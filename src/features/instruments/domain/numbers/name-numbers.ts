import { type CountedLetter, readName } from './letters'
import { computed, type NumberKind, type NumberPart, type NumberWorking } from './number-working'
import { reduced } from './reduction'

type Choice = {
  kind: NumberKind
  counts: (letter: CountedLetter) => boolean
  otherwise: 'noVowel' | 'noConsonant' | 'emptyName'
}

function numberOf(name: string, { kind, counts, otherwise }: Choice): NumberWorking {
  const read = readName(name)
  if (read.kind === 'empty') return { status: 'missing', kind, reason: 'emptyName', signs: [] }
  if (read.kind === 'unknown') return { status: 'missing', kind, reason: 'unknownSigns', signs: read.signs }
  const parts = read.words.flatMap(({ text, letters }): NumberPart[] => {
    const counted = letters.filter(counts)
    return counted.length === 0
      ? []
      : [{ part: 'word', text, letters: counted, reduction: reduced(counted.map(({ value }) => value)) }]
  })
  if (parts.length === 0) return { status: 'missing', kind, reason: otherwise, signs: [] }
  return computed(kind, parts, reduced(parts.map(({ reduction }) => reduction.value)))
}

/** Expression: every letter. Each word is reduced (11, 22, 33 kept), then their sum. Particles count as the words they are. */
export const expressionNumber = (name: string): NumberWorking =>
  numberOf(name, { kind: 'expression', counts: () => true, otherwise: 'emptyName' })

/** Soul urge, the French « nombre intime »: the vowels. */
export const soulUrge = (name: string): NumberWorking =>
  numberOf(name, { kind: 'soulUrge', counts: ({ vowel }) => vowel, otherwise: 'noVowel' })

/** Personality, the French « nombre de réalisation »: the consonants. */
export const personalityNumber = (name: string): NumberWorking =>
  numberOf(name, { kind: 'personality', counts: ({ vowel }) => !vowel, otherwise: 'noConsonant' })

/** How often each value from 1 to 9 stands in the name (index 0 is 1), the inclusion grid; null when the name cannot be read. */
export function inclusionGrid(name: string): number[] | null {
  const read = readName(name)
  if (read.kind !== 'read') return null
  const letters = read.words.flatMap((word) => word.letters)
  return Array.from({ length: 9 }, (_, index) => letters.filter(({ value }) => value === index + 1).length)
}
