import type { Drawing, Shape } from '../drawing/drawing'
import type { Aspect, AspectPoint } from '../chart/find-aspects'
import type { AspectType } from '../chart/aspect-kinds'
import type { NatalChart } from '../chart/natal-chart-types'
import { pointAt, wheel } from './wheel-geometry'
import { aspectDashes, type WheelPalette } from './wheel-palette'

const drawn = ['opposition', 'trine', 'square', 'sextile', 'quincunx'] as const
type Drawn = (typeof drawn)[number]
const isDrawn = (aspect: Aspect): aspect is Aspect & { type: Drawn } => aspect.type !== 'conjunction'

/** Lines between the bodies, by kind, the exact ones firmest; aspects to the angles are read in the table, or the middle would be a net. */
export function drawAspects(chart: NatalChart, left: number, palette: WheelPalette): Shape[] {
  const longitudes = new Map<AspectPoint, number>(chart.bodies.map(({ body, longitude }) => [body, longitude]))
  const lines = chart.aspects.filter(isDrawn).flatMap(({ between: [a, b], type, orb }): Shape[] => {
    const [from, to] = [longitudes.get(a), longitudes.get(b)]
    if (from === undefined || to === undefined) return []
    const [start, end] = [pointAt(from, wheel.aspects, left), pointAt(to, wheel.aspects, left)]
    const line = { kind: 'line', x1: start.x, y1: start.y, x2: end.x, y2: end.y } as const
    const isExact = orb < 2
    return [{ ...line, ...pen(type, palette), strokeWidth: isExact ? 1.35 : 0.9, opacity: isExact ? 1 : 0.8 }]
  })
  const feet = chart.bodies
    .filter(({ body }) => body !== 'meanNode')
    .map(({ longitude }): Shape => {
      const { x, y } = pointAt(longitude, wheel.aspects, left)
      return { kind: 'circle', x, y, radius: 1.7, fill: palette.body }
    })
  return [...lines, ...feet]
}

const pen = (type: Drawn, palette: WheelPalette) => ({
  stroke: palette.aspects[type],
  lineCap: type === 'quincunx' ? ('round' as const) : ('butt' as const),
  dash: aspectDashes[type],
})

/** What the lines mean, under the wheel. */
export function drawLegend(words: Record<AspectType, string>, palette: WheelPalette): Drawing['shapes'] {
  const step = 118
  const start = (wheel.width - step * (drawn.length - 1)) / 2
  return drawn.flatMap((type, index): Shape[] => {
    const x = start + index * step
    return [
      { kind: 'line', x1: x - 48, y1: 712, x2: x - 20, y2: 712, ...pen(type, palette), strokeWidth: 1.5 },
      { kind: 'text', x: x - 14, y: 716, words: words[type], size: 11.5, anchor: 'start', fill: palette.quiet },
    ]
  })
}
