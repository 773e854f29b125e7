import type { fr } from './numbers.fr'

export const en: typeof fr = {
  caption: (year) => `Numbers of the birth and of the name, personal year ${year}`,
  columns: { name: 'Number', value: 'Value', working: 'Working' },
  kinds: {
    lifePath: 'Life path',
    expression: 'Expression',
    soulUrge: 'Soul urge (vowels)',
    personality: 'Personality (consonants)',
    birthday: 'Birthday',
    maturity: 'Maturity',
    personalYear: 'Personal year',
  },
  parts: {
    day: (text) => `day ${text}`,
    month: (text) => `month ${text}`,
    year: (text) => `year ${text}`,
    word: (text) => text,
    lifePath: (text) => `life path ${text}`,
    expression: (text) => `expression ${text}`,
  },
  partLabel: (label) => `${label}:`,
  sum: 'Sum',
  master: 'master number',
  missing: 'Cannot be computed',
  reasons: {
    emptyName: () => 'The name is not given.',
    unknownSigns: (signs) =>
      `The name holds signs that the Pythagorean table does not know: ${signs}. The person can give its Latin spelling.`,
    noVowel: () => 'The name has no vowel.',
    noConsonant: () => 'The name has no consonant.',
  },
  methodTitle: 'Method',
  method: [
    'Pythagorean method: A, J, S are 1, B, K, T are 2, and so on to I, R, which are 9.',
    'Each part of the date and each word of the name is reduced by itself, then their sum. 11, 22 and 33 are kept, except for the personal year, which follows a cycle of nine years.',
    'Accents fall (é counts as e, ç as c); œ counts as o and e, æ as a and e. A hyphen or an apostrophe joins, a space parts; a particle counts as a word.',
    'Y is a vowel, except right after a vowel (Maya) or at the head of a word before a vowel (Yolande).',
    'Other schools group differently: the final digit stays the same, a master number may appear or vanish.',
  ],
  inclusion: 'Inclusion grid',
  inclusionTimes: (value, count) => (count === 0 ? `${value} absent` : `${value} × ${count}`),
}
