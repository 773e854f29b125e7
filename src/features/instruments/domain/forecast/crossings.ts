import { signedArc } from '../sky/angles'
import { type BodyPath, longitudeAt } from './body-path'
import { findRoot } from './find-root'
import type { Motion } from './forecast-types'

/** `time` in milliseconds, not rounded. */
export type Crossing = { time: number; motion: Motion }

/** Every moment of a path at which the body stands at a longitude (degrees), in order of time. */
export function crossings({ body, knots }: BodyPath, longitude: number): Crossing[] {
  const found: Crossing[] = []
  for (let index = 1; index < knots.length; index++) {
    const [before, after] = [knots[index - 1], knots[index]]
    if (!before || !after) continue
    // The way's own turn that brings the longitude nearest: it may be more than one turn of the zodiac from the start.
    const level = before.degrees + signedArc(before.degrees, longitude)
    const isForward = after.degrees > before.degrees
    // Half-open, so that a crossing at a knot is counted once.
    const isCrossed = isForward
      ? before.degrees <= level && level < after.degrees
      : before.degrees >= level && level > after.degrees
    if (!isCrossed) continue
    const time = findRoot((at) => signedArc(longitude, longitudeAt(body, at)), before.time, after.time)
    if (time !== null) found.push({ time, motion: isForward ? 'direct' : 'retrograde' })
  }
  return found
}
