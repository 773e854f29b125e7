import { aspectKinds, type AspectType } from '../chart/aspect-kinds'
import { zodiacPlace } from '../chart/signs'
import { normalize, separation } from '../sky/angles'
import { motionOf } from '../sky/motion-of'
import { type BodyPath, longitudeAt } from './body-path'
import { crossings } from './crossings'
import type { Pass, Transit, TransitSpan } from './forecast-types'
import { isInside, type Marks } from './marks'
import type { NatalTarget } from './natal-targets'
import { utcDay } from './sky-marks'
import type { TransitRule } from './transit-rules'

/** Under a quarter of a degree, what would be left of an orb is no span anyone could use. */
const narrowest = 0.25

/** The longitudes from which a body makes an aspect: two, or one for conjunction and opposition. */
const pointsOf = (longitude: number, aspect: AspectType): number[] => {
  const { angle } = aspectKinds[aspect]
  const both = angle === 0 || angle === 180 ? [angle] : [angle, -angle]
  return both.map((turn) => normalize(longitude + turn))
}

/**
 * The transits of one body that are within their orb at some moment of the period. A target whose place is uncertain narrows the orb by
 * its slack, so that what is shown holds for every hour of the birth day; where too little is left of the orb (the Moon), there is none.
 */
export function transitsOf(
  path: BodyPath,
  rule: TransitRule,
  targets: readonly NatalTarget[],
  marks: Marks,
): Transit[] {
  return rule.reach.flatMap(({ aspects, targets: points }) =>
    targets
      .filter(({ point }) => points.includes(point))
      .flatMap((target) => aspects.flatMap((aspect) => transitOf(path, rule, target, aspect, marks) ?? [])),
  )
}

function transitOf(
  path: BodyPath,
  { weight, orb: widest }: TransitRule,
  { point, longitude, slack }: NatalTarget,
  aspect: AspectType,
  marks: Marks,
): Transit | null {
  const orb = Math.round((widest - slack) * 1e4) / 1e4
  if (orb < narrowest) return null
  const id = `${path.body}-${aspect}-${point}`
  const common = { planet: path.body, aspect, target: point }
  const spots = pointsOf(longitude, aspect)
  const spans = spots.flatMap((spot) => spansAround(path, spot, orb, marks))
  if (spans.length === 0) return null
  const passes = spots.flatMap((spot) =>
    crossings(path, spot).flatMap(({ time, motion }): Pass[] => {
      const when = marks.moment(`pass-${id}-${utcDay(time)}`, time, weight)
      if (!when) return []
      const marginDays = slack === 0 ? 0 : marginOf(path, time, slack)
      const house = marks.houseOf(spot)
      return [{ ...when, kind: 'pass', transit: id, ...common, motion, place: zodiacPlace(spot), house, marginDays }]
    }),
  )
  return {
    id,
    ...common,
    weight,
    orb,
    spans: spans.sort((a, b) => ((a.from?.at ?? '') < (b.from?.at ?? '') ? -1 : 1)),
    passes: passes.sort((a, b) => (a.at < b.at ? -1 : 1)),
  }
}

function spansAround(path: BodyPath, spot: number, orb: number, { period, edge }: Marks): TransitSpan[] {
  const edges = [...crossings(path, normalize(spot - orb)), ...crossings(path, normalize(spot + orb))]
    .filter(({ time }) => isInside(time, period))
    .sort((a, b) => a.time - b.time)
  const spans: TransitSpan[] = []
  let isWithin = separation(longitudeAt(path.body, period.startTime), spot) <= orb
  let from: TransitSpan['from'] = null
  for (const { time } of edges) {
    if (isWithin) spans.push({ from, to: edge(time) })
    from = edge(time)
    isWithin = !isWithin
  }
  if (isWithin) spans.push({ from, to: null })
  return spans
}

/** Near a turning a body hardly moves and an uncertain degree is many days: a season is then as good as it gets. */
const slowest = 0.01

function marginOf({ body }: BodyPath, time: number, slack: number): number {
  const speed = Math.max(Math.abs(motionOf(body, new Date(time))), slowest)
  return Math.max(1, Math.ceil(slack / speed))
}
