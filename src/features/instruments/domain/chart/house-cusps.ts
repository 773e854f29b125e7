import { normalize, signedArc } from '../sky/angles'
import type { Angles } from '../sky/angles-of'
import { placidusCusps } from './placidus-cusps'

export const houseSystems = ['placidus', 'whole-sign', 'equal'] as const
export type HouseSystem = (typeof houseSystems)[number]

/** `porphyry` is never asked for: it stands in where Placidus is undefined. */
export type Houses = { system: HouseSystem | 'porphyry'; cusps: number[] }

type Frame = Angles & { armc: number; latitude: number; obliquity: number }

/**
 * The twelve cusps, first to twelfth, in degrees. Placidus trisects the time that points of the ecliptic take between horizon and
 * meridian; within the polar circles some of them never rise, and there the quarters are trisected in longitude instead (Porphyry),
 * which keeps the Ascendant and the Midheaven as the first and the tenth cusp, as Placidus does.
 */
export function houseCusps(system: HouseSystem, frame: Frame): Houses {
  switch (system) {
    case 'whole-sign':
      return { system, cusps: twelve(Math.floor(frame.ascendant / 30) * 30) }
    case 'equal':
      return { system, cusps: twelve(frame.ascendant) }
    case 'placidus': {
      const cusps = placidusCusps(frame)
      return cusps ? { system, cusps } : { system: 'porphyry', cusps: porphyryCusps(frame) }
    }
  }
}

const twelve = (first: number): number[] => Array.from({ length: 12 }, (_, index) => normalize(first + index * 30))

function porphyryCusps({ ascendant, midheaven }: Angles): number[] {
  const east = signedArc(midheaven, ascendant)
  const quarter = east < 0 ? east + 360 : east
  const upper = [0, 1, 2].map((step) => normalize(midheaven + (quarter * step) / 3))
  const lower = [0, 1, 2].map((step) => normalize(ascendant + ((180 - quarter) * step) / 3))
  const half = [...lower, ...upper.map((cusp) => normalize(cusp + 180))]
  return [...half, ...half.map((cusp) => normalize(cusp + 180))]
}

/** The house, 1 to 12, that holds a longitude; a point on a cusp belongs to the house it opens. */
export function houseOf(longitude: number, cusps: readonly number[]): number {
  for (let index = 0; index < 12; index++) {
    const cusp = cusps[index] ?? 0
    const size = normalize((cusps[(index + 1) % 12] ?? 0) - cusp)
    if (normalize(longitude - cusp) < size) return index + 1
  }
  return 12
}
