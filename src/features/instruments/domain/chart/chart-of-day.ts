import type { BirthMoment } from '../birth/birth-moment'
import { normalize, signedArc } from '../sky/angles'
import { bodies, type SkyBody } from '../sky/bodies'
import { motionOf } from '../sky/motion-of'
import { type Sky, skyAt } from '../sky/sky-at'
import { balanceOf } from './balance-of'
import { findAspectsOver } from './find-aspects'
import type { HouseSystem } from './house-cusps'
import type { BodyPlace, DayRange, NatalChart } from './natal-chart-types'
import { signOf, zodiacPlace } from './signs'

/** Skies of a day, three hours apart. */
const samples = 9

/** The chart of a whole local day: no angles, no houses, every body with the range it covers, and the aspects that hold all day. */
export function chartOfDay(
  moment: Extract<BirthMoment, { kind: 'timeUnknown' }>,
  place: { latitude: number; longitude: number },
  houseSystem: HouseSystem,
): NatalChart {
  const [start, length] = [moment.from.getTime(), moment.to.getTime() - moment.from.getTime()]
  const skies = Array.from({ length: samples }, (_, index) =>
    skyAt(new Date(start + Math.round((length * index) / (samples - 1)))),
  )
  const middle = skies[(samples - 1) / 2] ?? skyAt(moment.from)
  const placed = bodies.map((body) => placeOverDay(body, skies, middle))
  const { settled, uncertain } = findAspectsOver(skies.map(({ places }) => places))
  const moonSigns = placed.find(({ body }) => body === 'moon')?.range?.signs ?? []
  return {
    moment: {
      kind: 'timeUnknown',
      date: moment.date,
      time: null,
      zone: moment.zone,
      instant: middle.at.toISOString(),
      offsetMinutes: null,
    },
    place,
    houseSystem,
    houses: null,
    angles: null,
    bodies: placed,
    aspects: settled,
    uncertainAspects: uncertain,
    balance: balanceOf(placed),
    notes: [
      'TIME_UNKNOWN',
      ...(moonSigns.length > 1 ? (['MOON_CHANGES_SIGN'] as const) : []),
      ...(moment.isHistoryBorrowed ? (['HISTORY_BORROWED'] as const) : []),
    ],
  }
}

function placeOverDay(body: SkyBody, skies: readonly Sky[], middle: Sky): BodyPlace {
  const { longitude, latitude } = middle.places[body]
  const steps = skies.map(({ at }) => at).filter((_, index) => index % 4 === 0)
  const speeds = steps.map((at) => motionOf(body, at))
  const speed = speeds[1] ?? 0
  return {
    body,
    ...zodiacPlace(longitude),
    latitude: round(latitude),
    speed: round(speed),
    isRetrograde: speeds.every((each) => each < 0 === speed < 0) ? speed < 0 : null,
    house: null,
    range: rangeOf(skies.map(({ places }) => places[body].longitude)),
  }
}

/** From the least to the greatest longitude of the day, in the order of the zodiac, so that a body that turns is inside it too. */
function rangeOf(longitudes: readonly number[]): DayRange {
  const first = longitudes[0] ?? 0
  const arcs = longitudes.map((each) => signedArc(first, each))
  const [least, most] = [Math.min(...arcs), Math.max(...arcs)]
  const [from, to] = [normalize(first + least), normalize(first + most)]
  const signs = [...new Set([signOf(from), ...(most - least > 0 ? [signOf(to)] : [])])]
  return { from: zodiacPlace(from), to: zodiacPlace(to), signs }
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6 + 0
