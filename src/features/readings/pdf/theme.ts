import { fontStacks } from './font-files'

/** The values of the house's tokens, for paper: night frames, paper is for reading, gold only lights. */
export const colors = {
  night: '#060b1a',
  nightSoft: '#0e1836',
  dusk: '#1d2f62',
  mist: '#cdd7f0',
  mistDim: '#9aa9cf',
  snow: '#f2f5ff',
  goldLight: '#f6e3bd',
  gold: '#e2b96d',
  goldDeep: '#c99a48',
  goldInk: '#80591b',
  paper: '#fffdf9',
  hairline: '#e6dcc9',
  ink: '#171d38',
  inkSoft: '#3b4466',
  inkDim: '#626b8c',
}

/** A5, in points: the size of a book one holds; it prints two to a sheet. */
export const page = { width: 419.53, height: 595.28, margin: 47, top: 54, bottom: 62 }

export const columnWidth = page.width - 2 * page.margin

export const fonts = {
  display: { fontFamily: fontStacks.display, fontWeight: 500 },
  displayItalic: { fontFamily: fontStacks.display, fontWeight: 500, fontStyle: 'italic' },
  text: { fontFamily: fontStacks.text, fontWeight: 400 },
  sans: { fontFamily: fontStacks.sans, fontWeight: 500 },
} as const

export const eyebrow = {
  ...fonts.sans,
  fontSize: 7,
  letterSpacing: 1.2,
  color: colors.goldInk,
} as const

export const body = { ...fonts.text, fontSize: 10.2, lineHeight: 1.54, color: colors.ink } as const

const longest = 26

/** Words are never cut, but a run too long for a line must be: it would leave the paper. */
export const wholeWords = (word: string | null): string[] =>
  word === null ? [] : word.length <= longest ? [word] : (word.match(/.{1,26}/gsu) ?? [word])
