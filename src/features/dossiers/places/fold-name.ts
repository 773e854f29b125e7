/** Letters that Unicode does not decompose into a base letter and a mark. */
const letters: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ə: 'e',
}

/**
 * A name as it is compared: lower case, no accents, anything that is not a letter or a digit as one space.
 * « L’Haÿ-les-Roses » gives "l hay les roses".
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æœøßłđðþħıə]/g, (letter) => letters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "st" and "ste" written out, as people and maps use both: "st etienne" gives "saint etienne". */
export const spellSaints = (folded: string): string => folded.replace(/\bst(e?)\b/g, 'saint$1')
