import type { Locale } from '@/shared/locale'

export type Printer = {
  /** Text ready for paper. */
  print: (text: string) => string
  /** Whether something printed so far had signs that no font of ours can show. */
  hasGaps: () => boolean
}

const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufe00-\ufe0f]/u

/**
 * Readies text for the fonts that are there: line ends and French spaces are kept, invisible signs go, letters of a script we cannot
 * print become « […] » and pictograms are left out. What is lost is remembered, so that the document can say so instead of printing boxes.
 */
export function createPrinter(printable: ReadonlySet<number>, locale: Locale): Printer {
  let gaps = false
  const canPrint = (character: string) => printable.has(character.codePointAt(0) ?? 0)
  const print = (text: string): string => {
    let out = ''
    let inGap = false
    let gapSpace = ''
    for (const raw of text.normalize('NFC')) {
      const character = substitutes[raw] ?? raw
      if (inGap && character === ' ') gapSpace = ' '
      else if (character === '\n' || canPrint(character)) {
        out += (inGap ? gapSpace : '') + character
        inGap = false
      } else if (!invisible.test(character)) {
        gaps = true
        if (/\p{L}/u.test(character) && !inGap) {
          out += '[…]'
          inGap = true
          gapSpace = ''
        }
      }
    }
    const tidy = out.replace(/ {2,}/g, ' ').replace(/ +(\n|$)/g, '$1')
    return locale === 'fr' ? unbreakFrenchSpaces(tidy) : tidy
  }
  return { print, hasGaps: () => gaps }
}

/** A narrow no-break space prints as a thin space: our fonts lack the former, and the line breaker only cuts at plain spaces. */
const thin = '\u2009'
const substitutes: Record<string, string> = {
  '\u202f': thin,
  '\u2007': '\u00a0',
  '\u2011': '-',
  '\u2010': '-',
  '\t': ' ',
  '\u2028': '\n',
  '\u2029': '\n',
}

const unbreakFrenchSpaces = (text: string): string =>
  text
    .replace(/[ \u00a0]([;!?])/g, `${thin}$1`)
    .replace(/ ([:»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0')
