import { signedArc } from '../sky/angles'
import type { SkyBody } from '../sky/bodies'
import { motionOf } from '../sky/motion-of'
import { placeAt } from '../sky/sky-at'
import { findRoot } from './find-root'

const dayMs = 86_400_000

/** A moment of a body's way; `degrees` goes on past 360 and below 0, so that the way has no jump. */
export type Knot = { time: number; degrees: number; isStation: boolean }

/** Knots in order of time; between two of them the body moves one way only. */
export type BodyPath = { body: SkyBody; knots: readonly Knot[] }

/** Days between samples: shorter than half of the body's shortest retrograde (Mercury's: 19 days), so that no turning hides between two. */
const steps: Partial<Record<SkyBody, number>> = { mercury: 2, venus: 3, mars: 3 }
const usualStep = 5

/**
 * The way of a body over a span (milliseconds), and a little beyond either end. Samples stand on a grid that does not depend on the span,
 * so that the same event is found at the same instant whatever period is asked for; every turning becomes a knot of its own.
 */
export function bodyPath(body: SkyBody, start: number, end: number): BodyPath {
  const step = (steps[body] ?? usualStep) * dayMs
  const first = Math.floor(start / step) - 2
  const count = Math.ceil(end / step) + 2 - first
  const samples: Knot[] = []
  for (let index = 0; index <= count; index++) {
    const time = (first + index) * step
    const longitude = longitudeAt(body, time)
    const before = samples.at(-1)
    const degrees = before ? before.degrees + signedArc(before.degrees, longitude) : longitude
    samples.push({ time, degrees, isStation: false })
  }
  return { body, knots: withStations(body, samples) }
}

export const longitudeAt = (body: SkyBody, time: number): number => placeAt(body, new Date(time)).longitude

function withStations(body: SkyBody, samples: readonly Knot[]): Knot[] {
  if (body === 'sun' || body === 'moon') return [...samples]
  const stations: Knot[] = []
  for (let index = 1; index < samples.length - 1; index++) {
    const [before, here, after] = [samples[index - 1], samples[index], samples[index + 1]]
    if (!before || !here || !after) continue
    if (here.degrees - before.degrees > 0 === after.degrees - here.degrees > 0) continue
    const time = findRoot((at) => motionOf(body, new Date(at)), before.time, after.time)
    if (time === null) continue
    stations.push({ time, degrees: here.degrees + signedArc(here.degrees, longitudeAt(body, time)), isStation: true })
  }
  return [...samples, ...stations].sort((a, b) => a.time - b.time)
}
