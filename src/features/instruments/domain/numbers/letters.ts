/** One letter of a name as it counts. */
export type CountedLetter = { letter: string; value: number; vowel: boolean }

/** A word of a name: hyphens and apostrophes join, spaces part. */
type NameWord = { text: string; letters: CountedLetter[] }

type NameReading = { kind: 'read'; words: NameWord[] } | { kind: 'empty' } | { kind: 'unknown'; signs: string[] }

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }
const joiners = /[-\u2010-\u2013'\u2018\u2019\u02bc]/u

/** Pythagorean table: A, J, S are 1; B, K, T are 2; … I, R are 9. */
const valueOf = (letter: string): number => (((letter.codePointAt(0) ?? 97) - 97) % 9) + 1

/** Accents fall (é is e, ç is c); ligatures open (œ is o and e). */
const plain = (text: string): string =>
  Array.from(
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/gu, ''),
  )
    .map((sign) => ligatures[sign] ?? sign)
    .join('')

const isVowel = (letter: string | undefined): boolean => letter !== undefined && 'aeiou'.includes(letter)

/**
 * The rule for y, the same for every name: a vowel, unless a vowel stands right before it (Murray, Maya) or it opens the word before a vowel
 * (Yolande). So Yves, Mary, Bryan and Myriam have a vowel y.
 */
const soundsAsVowel = (letters: string, index: number): boolean =>
  letters[index] !== 'y'
    ? isVowel(letters[index])
    : !isVowel(letters[index - 1]) && !(index === 0 && isVowel(letters[index + 1]))

function readWord(text: string): NameWord {
  const letters = text.split(joiners).flatMap((piece) => {
    const written = plain(piece)
    return Array.from(written, (letter, index) => ({
      letter: letter.toUpperCase(),
      value: valueOf(letter),
      vowel: soundsAsVowel(written, index),
    }))
  })
  return { text, letters }
}

/**
 * A name as letters with their values. A sign that is no Latin letter of this table (another script, a digit, a full stop) is named and
 * nothing is computed: a transliteration is a choice that only the person can make.
 */
export function readName(name: string): NameReading {
  const texts = name.normalize('NFC').split(/\s+/u).filter(Boolean)
  const signs = texts
    .flatMap((text) => Array.from(plain(text.split(joiners).join(''))))
    .filter((sign) => !/^[a-z]$/.test(sign))
  if (signs.length > 0) return { kind: 'unknown', signs: [...new Set(signs)] }
  const words = texts.map(readWord).filter(({ letters }) => letters.length > 0)
  return words.length === 0 ? { kind: 'empty' } : { kind: 'read', words }
}
