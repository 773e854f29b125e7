import { curveTo, lineTo, moveTo, type Point, polar } from './geometry'

export const petalKinds = ['ogee', 'lance', 'round', 'flame', 'spade'] as const
export type PetalKind = (typeof petalKinds)[number]

export type Petal = {
  turn: number
  inner: number
  outer: number
  /** Half of its greatest width, as a part of a turn. */
  half: number
  kind: PetalKind
  /** Where it is widest, from 0 (base) to 1 (tip). */
  belly: number
  /** Its width at the base as a part of the greatest. */
  base: number
}

type Flank = { shoulder: [number, number]; tip: [number, number] }

/** Control points of the upper flank: how far up (0 belly, 1 tip) and how wide (1 belly, 0 axis). */
const flanks: Record<PetalKind, Flank> = {
  ogee: { shoulder: [0.52, 1], tip: [0.78, 0.1] },
  lance: { shoulder: [0.35, 1], tip: [0.7, 0.42] },
  round: { shoulder: [0.55, 1], tip: [1, 0.62] },
  flame: { shoulder: [0.62, 0.86], tip: [0.62, 0.04] },
  spade: { shoulder: [0.72, 1.12], tip: [0.9, 0.22] },
}

/** The closed outline of a petal, mirrored on its axis. */
export function petalPath({ turn, inner, outer, half, kind, belly, base }: Petal): string {
  const length = outer - inner
  const waist = inner + belly * length
  const { shoulder, tip } = flanks[kind]
  const place = (radius: number, width: number): Point => polar(radius, turn + width * half)
  const up = (share: number) => waist + share * (outer - waist)
  const side = (sign: number) => ({
    foot: place(inner, sign * base),
    rise: place(inner + 0.4 * (waist - inner), sign * (base + (1 - base) * 0.62)),
    swell: place(inner + 0.7 * (waist - inner), sign),
    belly: place(waist, sign),
    shoulder: place(up(shoulder[0]), sign * shoulder[1]),
    tip: place(up(tip[0]), sign * tip[1]),
  })
  const left = side(-1)
  const right = side(1)
  const point = polar(outer, turn)
  return [
    moveTo(left.foot),
    curveTo(left.rise, left.swell, left.belly),
    curveTo(left.shoulder, left.tip, point),
    curveTo(right.tip, right.shoulder, right.belly),
    curveTo(right.swell, right.rise, right.foot),
    base > 0 ? 'Z' : '',
  ].join('')
}

/** The axis of a petal, between two shares of its length. */
export const petalRib = ({ turn, inner, outer }: Petal, from: number, to: number): string =>
  moveTo(polar(inner + from * (outer - inner), turn)) + lineTo(polar(inner + to * (outer - inner), turn))

/** A smaller petal inside a petal. */
export const nested = (petal: Petal, share: number): Petal => ({
  ...petal,
  half: petal.half * share,
  outer: petal.inner + (petal.outer - petal.inner) * (0.12 + 0.88 * share),
})
