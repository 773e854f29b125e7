import type { Paint, Shape } from '../drawing/drawing'
import { ringOf } from './geometry'
import { type MandalaPalette, mixed } from './mandala-palette'
import type { MandalaPlan } from './mandala-plan'
import { sealStream, type Stream } from './seal-stream'

/** Stroke widths, in units of a sheet of 2,000: on 50 cm, 0.3 to 1.25 mm. */
export const weight = { hair: 1.2, fine: 2, line: 3.1, strong: 5 } as const

/** What every motif draws on: the plan, the tints, streams of choices, and strokes and faces that add up. */
export type Canvas = {
  plan: MandalaPlan
  palette: MandalaPalette
  shapes: Shape[]
  stream: (purpose: string) => Stream
  stroke: (d: string, colour: string, width: number, opacity?: number, more?: Paint) => void
  face: (d: string, colour: string, opacity?: number) => void
}

export function openCanvas(plan: MandalaPlan, palette: MandalaPalette, seal: string): Canvas {
  const shapes: Shape[] = []
  const put = (d: string, paint: Paint) => {
    if (d !== '') shapes.push({ kind: 'path', d, ...paint })
  }
  return {
    plan,
    palette,
    shapes,
    stream: (purpose) => sealStream(seal, purpose),
    stroke: (d, colour, width, opacity = 1, more) =>
      put(d, {
        fill: 'none',
        stroke: colour,
        strokeWidth: width,
        lineCap: 'round',
        lineJoin: 'round',
        ...(opacity < 1 && { opacity }),
        ...more,
      }),
    face: (d, colour, opacity = 1) => put(d, { fill: colour, ...(opacity < 1 && { opacity }) }),
  }
}

/** A ring of the sheet between two radii. */
export type Band = { inner: number; outer: number }

/** Light that fades from `inner` to `outer`: opaque discs, each a step of colour, so that no rounding of transparency tints it. */
export function halo({ palette, face }: Canvas, outer: number, inner: number, strength: number): void {
  const steps = 52
  for (let step = 1; step <= steps; step += 1) {
    const share = step / steps
    face(ringOf(outer + (inner - outer) * share), mixed(palette.ground, palette.glow, strength * share * share))
  }
}
