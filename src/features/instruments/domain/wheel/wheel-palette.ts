import type { AspectType } from '../chart/aspect-kinds'

export type WheelPalette = {
  background: string
  /** Every other sign, so that the twelve are told apart at a glance. */
  band: string
  hairline: string
  strong: string
  sign: string
  body: string
  quiet: string
  /** Conjunctions are seen, not drawn. */
  aspects: Record<Exclude<AspectType, 'conjunction'>, string>
}

/** The values of the house's tokens (src/ui/styles/tokens.css; a test compares them): a drawing cannot read the page's variables. */
export const wheelPalettes: Record<'paper' | 'night', WheelPalette> = {
  paper: {
    background: '#fffdf9',
    band: '#f4eee2',
    hairline: '#c99a48',
    strong: '#80591b',
    sign: '#80591b',
    body: '#171d38',
    quiet: '#5d6686',
    aspects: { opposition: '#9c3d26', square: '#d8745a', trine: '#2c6a54', sextile: '#5fa58b', quincunx: '#31477f' },
  },
  night: {
    background: '#060b1a',
    band: '#0e1836',
    hairline: '#c99a48',
    strong: '#efd197',
    sign: '#efd197',
    body: '#f2f5ff',
    quiet: '#9aa9cf',
    aspects: { opposition: '#d8745a', square: '#f2a68f', trine: '#5fa58b', sextile: '#93d0b8', quincunx: '#9aa9cf' },
  },
}

/** Colour alone would be lost in a grey print and to some eyes: every kind has its own dash too. */
export const aspectDashes: Record<Exclude<AspectType, 'conjunction'>, readonly number[]> = {
  opposition: [12, 4],
  square: [6, 3],
  trine: [],
  sextile: [3, 3],
  quincunx: [0.6, 3.4],
}
