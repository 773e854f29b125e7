import type { MandalaGround, ZodiacElement, ZodiacMode } from './mandala-input'

/** The tints of one mandala. Gold, mist, abyss, paper, ink, sage and ember are the tokens of `ui/styles/tokens.css`. */
export type MandalaPalette = {
  ground: string
  /** Slightly off the ground: the body of what lies on top. */
  body: string
  /** The tint of the main lines and of the second ones. */
  lead: string
  second: string
  /** Brightest points. */
  light: string
  accent: string
  /** For translucent faces: the element's, and the metal's. */
  glass: string
  gilt: string
  /** The second glass of a window, far from the first on the wheel of colours. */
  answer: string
  glow: string
}

const accents = {
  night: {
    fire: { accent: '#f2a68f', glass: '#d8745a', body: '#120e20', answer: '#31477f', glow: '#6d3a4c' },
    earth: { accent: '#93d0b8', glass: '#5fa58b', body: '#081522', answer: '#31477f', glow: '#27605c' },
    air: { accent: '#c3bdf2', glass: '#8a83d6', body: '#0d1029', answer: '#2f5f95', glow: '#463f93' },
    water: { accent: '#8fd0ea', glass: '#3f8fbf', body: '#071529', answer: '#4b4796', glow: '#245f96' },
  },
  paper: {
    fire: { accent: '#9c3d26', glass: '#d8745a', body: '#fffaf3', answer: '#e2b96d', glow: '#efd197' },
    earth: { accent: '#2c6a54', glass: '#5fa58b', body: '#fbfaf2', answer: '#e2b96d', glow: '#efd197' },
    air: { accent: '#544d9e', glass: '#8f89d6', body: '#fcfaf6', answer: '#e2b96d', glow: '#efd197' },
    water: { accent: '#245d86', glass: '#5b9ac6', body: '#fafaf5', answer: '#e2b96d', glow: '#efd197' },
  },
} as const

const metals = {
  night: { ground: '#060b1a', gold: '#efd197', mist: '#cdd7f0', light: '#f6e3bd', gilt: '#e2b96d' },
  paper: { ground: '#fffdf9', gold: '#80591b', mist: '#3b4466', light: '#80591b', gilt: '#c99a48' },
} as const

/** Three or four tints: one metal leads, the accent of the element answers, mist (ink on paper) or gold holds the whole. */
export function mandalaPalette(ground: MandalaGround, element: ZodiacElement, mode: ZodiacMode): MandalaPalette {
  const { gold, mist, ...metal } = metals[ground]
  const tint = accents[ground][element]
  const voices = {
    cardinal: { lead: gold, second: mist },
    fixed: { lead: tint.accent, second: gold },
    mutable: { lead: mist, second: gold },
  }[mode]
  return { ...metal, ...tint, ...voices }
}

/** A colour on the way from one to another, as hexadecimal. */
export function mixed(from: string, to: string, share: number): string {
  const part = (colour: string, index: number) => Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16)
  return (
    '#' +
    [0, 1, 2]
      .map((index) => Math.round(part(from, index) + (part(to, index) - part(from, index)) * share))
      .map((value) => value.toString(16).padStart(2, '0'))
      .join('')
  )
}
