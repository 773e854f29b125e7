import { type BirthMoment, chosenInstant } from '../birth/birth-moment'
import { placeFaults, refuse } from '../birth/birth-place'
import { normalize } from '../sky/angles'
import { type Angles, anglesOf } from '../sky/angles-of'
import { bodies, type SkyBody } from '../sky/bodies'
import { motionOf } from '../sky/motion-of'
import { type Sky, skyAt } from '../sky/sky-at'
import { balanceOf } from './balance-of'
import { chartOfDay } from './chart-of-day'
import { findAspects } from './find-aspects'
import { houseCusps, houseOf, type HouseSystem } from './house-cusps'
import type { BodyPlace, ChartNote, NatalChart } from './natal-chart-types'
import { zodiacPlace } from './signs'

export type NatalChartInput = {
  moment: BirthMoment
  place: { latitude: number; longitude: number }
  /** Placidus unless said. */
  houseSystem?: HouseSystem
}

/**
 * The chart of a birth: tropical zodiac, geocentric apparent positions, angles from apparent sidereal time. When the clocks changed it is
 * drawn for `chosenInstant`, and its notes say so; when the time is unknown it holds only what is true all day.
 *
 * @throws AppError VALIDATION_FAILED naming `place.latitude` or `place.longitude`.
 */
export function natalChart({ moment, place, houseSystem = 'placidus' }: NatalChartInput): NatalChart {
  // Adding zero turns −0, which JSON does not know, into 0.
  const [latitude, longitude] = [place.latitude + 0, place.longitude + 0]
  refuse(placeFaults({ latitude, longitude, timeZone: moment.zone }))
  if (moment.kind === 'timeUnknown') return chartOfDay(moment, { latitude, longitude }, houseSystem)

  const chosen = chosenInstant(moment)
  const sky = skyAt(chosen.instant)
  const armc = normalize(sky.siderealTime + longitude)
  const angles = anglesOf(armc, latitude, sky.obliquity)
  const houses = houseCusps(houseSystem, { ...angles, armc, latitude, obliquity: sky.obliquity })
  const moving = movingBodies(sky)
  const placed = bodies.map((body): BodyPlace => {
    const { longitude: at, speed } = moving[body]
    const common = { body, latitude: round(sky.places[body].latitude), speed: round(speed), range: null }
    return { ...common, ...zodiacPlace(at), isRetrograde: speed < 0, house: houseOf(at, houses.cusps) }
  })
  return {
    moment: {
      kind: moment.kind,
      date: moment.date,
      time: moment.time,
      zone: moment.zone,
      instant: chosen.instant.toISOString(),
      offsetMinutes: chosen.offsetMinutes,
    },
    place: { latitude, longitude },
    houseSystem,
    houses: { system: houses.system, cusps: houses.cusps.map(zodiacPlace) },
    angles: fourAngles(angles),
    bodies: placed,
    aspects: findAspects(moving, angles),
    uncertainAspects: [],
    balance: balanceOf(placed),
    notes: notesOf(moment, houses.system === 'porphyry'),
  }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0

export function movingBodies({ at, places }: Sky): Record<SkyBody, { longitude: number; speed: number }> {
  const entries = bodies.map((body) => [body, { longitude: places[body].longitude, speed: motionOf(body, at) }])
  return Object.fromEntries(entries) as Record<SkyBody, { longitude: number; speed: number }>
}

const fourAngles = ({ ascendant, midheaven }: Angles) => ({
  ascendant: zodiacPlace(ascendant),
  midheaven: zodiacPlace(midheaven),
  descendant: zodiacPlace(ascendant + 180),
  imumCoeli: zodiacPlace(midheaven + 180),
})

const notesOf = ({ kind, isHistoryBorrowed }: BirthMoment, isPorphyry: boolean): ChartNote[] => [
  ...(kind === 'ambiguous' ? (['TIME_AMBIGUOUS'] as const) : []),
  ...(kind === 'nonexistent' ? (['TIME_NONEXISTENT'] as const) : []),
  ...(isHistoryBorrowed ? (['HISTORY_BORROWED'] as const) : []),
  ...(isPorphyry ? (['PLACIDUS_UNDEFINED'] as const) : []),
]
