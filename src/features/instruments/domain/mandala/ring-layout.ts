import type { Band } from './canvas'
import type { Stream } from './seal-stream'

export type RingLayout = { great: Band[]; quiet: Band[] }

/** Room of the rings: inside it the centre breathes, outside it stands the rim. */
export const field = { inner: 150, outer: 872 } as const

/**
 * Great rings and, inside each of them, a quiet one: from the outside in great, quiet, great, quiet. Widths breathe with the seal, and grow or
 * shrink outwards by its temper, so that no two people have the same rhythm.
 */
export function layoutRings(stream: Stream, count: number): RingLayout {
  // Gentler with more rings, so that none becomes too thin for its figures.
  const reach = 1 + 1.1 / count
  const temper = stream.between(1 / reach, reach)
  const quietWidths = Array.from({ length: count }, () => stream.between(26, 66))
  const room = field.outer - field.inner - quietWidths.reduce((sum, width) => sum + width, 0)
  // Multiplied step by step: machines may disagree on the last bit of a power.
  let growth = 1 / temper
  const shares = Array.from({ length: count }, () => (growth *= temper) * stream.between(0.82, 1.2))
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const layout: RingLayout = { great: [], quiet: [] }
  let radius: number = field.inner
  for (let index = 0; index < count; index += 1) {
    const quiet = { inner: radius, outer: radius + (quietWidths[index] ?? 0) }
    radius = quiet.outer
    const great = { inner: radius, outer: radius + (room * (shares[index] ?? 0)) / whole }
    radius = great.outer
    layout.quiet.push(quiet)
    layout.great.push(great)
  }
  return layout
}
