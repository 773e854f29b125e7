import { type Point, polar } from './geometry'
import { cosineOf, sineOf } from './turn'

export type Braid = {
  /** Middle radius and swing on either side. */
  radius: number
  swing: number
  /** How many bands weave, each with so many lobes: the same band turned by its share of a lobe. */
  strands: number
  lobes: number
  /** Half of the width of a band, and the gap left where it passes under. */
  half: number
  gap: number
}

/** A crossing at which a band lies below, the same in every lobe: its place, and the axis of the band above around it. */
type Pass = { turn: number; above: Point[] }

const phaseOf = ({ strands, lobes }: Braid, strand: number, turn: number): number => lobes * turn + strand / strands

const pointOf = (braid: Braid, strand: number, turn: number): Point =>
  polar(braid.radius + braid.swing * cosineOf(phaseOf(braid, strand, turn)), turn)

/** How far around a crossing, in turns, one band can hide another. */
const reachOf = ({ lobes }: Braid): number => 0.3 / lobes

/** The point beside a band's axis, `distance` to its left. */
function besideOf(braid: Braid, strand: number, turn: number, distance: number): Point {
  const step = 0.0003
  const here = pointOf(braid, strand, turn)
  if (distance === 0) return here
  const before = pointOf(braid, strand, turn - step)
  const after = pointOf(braid, strand, turn + step)
  const [dx, dy] = [after.x - before.x, after.y - before.y]
  const norm = Math.sqrt(dx * dx + dy * dy)
  return { x: here.x - (dy / norm) * distance, y: here.y + (dx / norm) * distance }
}

/**
 * The crossings at which each band passes under. Two bands meet where their phases mirror each other; they meet on `strands - 1` radii, and a
 * band on its way out goes over on every second of them, a band on its way in on the others: so each goes over, under, over.
 */
function passesUnder(braid: Braid): Pass[][] {
  const { strands, lobes } = braid
  const passes: Pass[][] = Array.from({ length: strands }, () => [])
  for (let first = 0; first < strands; first += 1) {
    for (let second = first + 1; second < strands; second += 1) {
      for (let mark = 0; mark < 2; mark += 1) {
        const turn = (mark / 2 - (first + second) / (2 * strands)) / lobes
        const fold = (((strands * mark + first - second) % (2 * strands)) + 2 * strands) % (2 * strands)
        const level = fold > strands ? 2 * strands - fold : fold
        const firstOutward = sineOf(fold / (2 * strands)) < 0
        const firstOver = firstOutward === (level % 2 === 0)
        const [under, over] = firstOver ? [second, first] : [first, second]
        const above = Array.from({ length: 21 }, (_, look) =>
          pointOf(braid, over, turn + ((look - 10) / 10) * reachOf(braid)),
        )
        passes[under]?.push({ turn, above })
      }
    }
  }
  return passes
}

/**
 * The lines of a braid as open runs of points, strand by strand: nothing where a band passes under another, so that the weave stays true on
 * any ground. `offset` is the distance to the axis in half widths (-1 and 1 are the edges, 0 the axis itself).
 */
export function braidRuns(braid: Braid, offset: number): Point[][][] {
  const distance = offset * braid.half
  return passesUnder(braid).map((passes, strand) => {
    const seen = seenStretches(braid, (turn) => isVeiled(braid, passes, strand, distance, turn))
    const runs: Point[][] = []
    for (let lobe = 0; lobe < braid.lobes; lobe += 1) {
      const shift = lobe / braid.lobes
      for (const [from, to] of seen) runs.push(sampled(braid, strand, distance, from + shift, to + shift))
    }
    return runs
  })
}

/** The stretches of one lobe in which a line is seen, each from a place to a later one, in turns. */
function seenStretches({ lobes }: Braid, veiled: (turn: number) => boolean): [number, number][] {
  const steps = 56
  const fine = 1 / (lobes * steps)
  let start = 0
  while (start < steps && !veiled(start * fine)) start += 1
  if (start === steps) return [[0, 1 / lobes]]
  const stretches: [number, number][] = []
  let from: number | null = null
  for (let step = start; step <= start + steps; step += 1) {
    const covered = veiled(step * fine)
    if (!covered && from === null) from = border(veiled, (step - 1) * fine, step * fine)
    if (covered && from !== null) {
      stretches.push([from, border(veiled, step * fine, (step - 1) * fine)])
      from = null
    }
  }
  return stretches
}

/** The last seen place between one that is covered and one that is not. */
function border(veiled: (turn: number) => boolean, covered: number, open: number): number {
  let [low, high] = [covered, open]
  for (let round = 0; round < 6; round += 1) {
    const middle = (low + high) / 2
    if (veiled(middle)) low = middle
    else high = middle
  }
  return high
}

function sampled(braid: Braid, strand: number, distance: number, from: number, to: number): Point[] {
  const count = Math.max(2, Math.ceil((to - from) * braid.lobes * (braid.lobes > 40 ? 8 : 11)) + 1)
  return Array.from({ length: count }, (_, index) =>
    besideOf(braid, strand, from + ((to - from) * index) / (count - 1), distance),
  )
}

const squared = (value: number): number => value * value

function isVeiled(braid: Braid, passes: readonly Pass[], strand: number, distance: number, turn: number): boolean {
  const reach = reachOf(braid)
  const clear = squared(braid.half + braid.gap)
  return passes.some((pass) => {
    const lobesAway = (turn - pass.turn) * braid.lobes
    const away = (lobesAway - Math.round(lobesAway)) / braid.lobes
    if (Math.abs(away) > reach) return false
    const point = besideOf(braid, strand, pass.turn + away, distance)
    return pass.above.some((other) => squared(other.x - point.x) + squared(other.y - point.y) < clear)
  })
}
