/** A text made easy to match, and where each of its characters came from. */
export type FoldedText = {
  folded: string
  /** `origin[i]` is the index in the source of the i-th folded character; one more entry marks the end. */
  origin: number[]
}

const spaces = /[\s\u00a0\u202f\u2007\u2009]/u
const unseen = /[\p{Mn}\p{Cf}*]/u

/**
 * Lower case, without accents, emphasis stars, soft hyphens or zero-width characters; « ’ » is `'`, œ is `oe`, runs of blanks
 * are one space, and a blank line stays a line end, which no rule crosses. The way words are dressed must not hide them from a rule.
 */
export function foldText(text: string): FoldedText {
  let folded = ''
  let last = ''
  const origin: number[] = []
  let index = 0
  const push = (characters: string) => {
    folded += characters
    last = characters.at(-1) ?? last
    for (let i = 0; i < characters.length; i += 1) origin.push(index)
  }
  for (const character of text) {
    if (spaces.test(character)) {
      if (character === '\n' && text[index - 1] === '\n') push('\n')
      else if (last !== ' ' && last !== '\n') push(' ')
    } else if (!unseen.test(character)) push(foldCharacter(character))
    index += character.length
  }
  origin.push(text.length)
  return { folded, origin }
}

function foldCharacter(character: string): string {
  if (character < '\u0080' && character !== '`') return character.toLowerCase()
  if (character === '’' || character === '‘' || character === 'ʼ' || character === '`') return "'"
  if (character === '‑' || character === '‐') return '-'
  return character
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace('œ', 'oe')
    .replace('æ', 'ae')
}
