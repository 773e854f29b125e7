import type { AspectType } from '../chart/aspect-kinds'
import type { AspectPoint } from '../chart/find-aspects'
import type { SkyBody } from '../sky/bodies'

const hard: AspectType[] = ['conjunction', 'opposition', 'square']
const main: AspectType[] = [...hard, 'trine']
const personal: AspectPoint[] = ['sun', 'moon', 'mercury', 'venus', 'mars']
const social: AspectPoint[] = ['jupiter', 'saturn']
const angles: AspectPoint[] = ['ascendant', 'midheaven']

export type TransitRule = {
  planet: SkyBody
  /** Degrees on either side of exactness. */
  orb: number
  weight: 'strong' | 'light'
  /** Which aspects are looked for, to which points of the birth chart. */
  reach: readonly { aspects: readonly AspectType[]; targets: readonly AspectPoint[] }[]
  why: string
}

const slowReach = (planet: AspectPoint): TransitRule['reach'] => [
  { aspects: main, targets: personal },
  { aspects: hard, targets: angles },
  { aspects: hard, targets: social.filter((target) => target !== planet) },
  { aspects: hard, targets: [planet] },
]

/**
 * The few transits that a year is told by. One orb for all, 1°: the usual one for transits, far under that of a birth chart, so that a
 * span has edges one can put in a diary. Left out: sextiles and quincunxes (mild, and many), the Moon, Mercury and Venus (here for
 * hours or a day), and slow planets to slow natal ones other than their own (a whole generation shares them).
 */
export const transitRules: readonly TransitRule[] = [
  {
    planet: 'pluto',
    orb: 1,
    weight: 'strong',
    reach: slowReach('pluto'),
    why: 'A degree or two a year: once in a life.',
  },
  {
    planet: 'neptune',
    orb: 1,
    weight: 'strong',
    reach: slowReach('neptune'),
    why: 'Two degrees a year: once in a life.',
  },
  {
    planet: 'uranus',
    orb: 1,
    weight: 'strong',
    reach: slowReach('uranus'),
    why: 'Four degrees a year; its own opposition and squares mark ages.',
  },
  {
    planet: 'saturn',
    orb: 1,
    weight: 'strong',
    reach: slowReach('saturn'),
    why: 'Twelve degrees a year; its return near 29 and 58.',
  },
  {
    planet: 'jupiter',
    orb: 1,
    weight: 'strong',
    reach: slowReach('jupiter'),
    why: 'A sign a year; a return every twelve years.',
  },
  {
    planet: 'mars',
    orb: 1,
    weight: 'light',
    reach: [{ aspects: hard, targets: ['sun', 'moon', ...angles] }],
    why: 'A few days each: a mark in passing, to the lights and the angles alone.',
  },
]

/** Whose turning is told: it is seen in the sky by everyone. The Sun and the Moon never turn. */
export const stationPlanets: readonly SkyBody[] = [
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
]

/** Whose entry into a sign is told: the Sun and Mars lightly, the slow ones as an event. Mercury and Venus would be two a month. */
export const ingressPlanets: readonly SkyBody[] = ['sun', 'mars', 'jupiter', 'saturn', 'uranus', 'neptune', 'pluto']

export const isLight = (planet: SkyBody): boolean => planet === 'sun' || planet === 'mars'
