import type { Shape } from '../drawing/drawing'
import { signs } from '../chart/signs'
import { signGlyphs } from './glyphs'
import { pointAt, short, wheel, write } from './wheel-geometry'
import type { WheelPalette } from './wheel-palette'

/** The frame that every chart shares: the twelve signs, their glyphs, the degrees. */
export function drawRings(left: number, palette: WheelPalette): Shape[] {
  const { centre, outer, inner, signs: middle, aspects, houses } = wheel
  const circle = (radius: number, strokeWidth: number, opacity = 1): Shape => ({
    kind: 'circle',
    x: centre,
    y: centre,
    radius,
    stroke: palette.hairline,
    strokeWidth,
    opacity,
  })
  return [
    ...signs.flatMap((_, index): Shape[] =>
      index % 2 === 0 ? [{ kind: 'path', d: sector(index * 30, left), fill: palette.band }] : [],
    ),
    { kind: 'path', d: spokes(left, inner, outer), stroke: palette.hairline, strokeWidth: 0.6 },
    circle(outer, 1.2),
    circle(outer + 3.5, 0.4, 0.7),
    circle(inner, 0.8),
    { kind: 'path', d: ticks(left), stroke: palette.hairline, strokeWidth: 0.5 },
    ...signs.map((sign, index): Shape => {
      const { x, y } = pointAt(index * 30 + 15, middle, left)
      return glyph(signGlyphs[sign], x, y, wheel.signSize, palette.sign, 1.35)
    }),
    circle(houses, 0.5, 0.7),
    circle(aspects, 0.8),
  ]
}

export const glyph = (d: string, x: number, y: number, size: number, stroke: string, pen: number): Shape => ({
  kind: 'group',
  x,
  y,
  scale: size / 24,
  shapes: [{ kind: 'path', d, stroke, strokeWidth: (pen * 24) / size, lineCap: 'round', lineJoin: 'round' }],
})

function sector(from: number, left: number): string {
  const { inner, outer } = wheel
  const at = (longitude: number, radius: number) => write(pointAt(longitude, radius, left))
  const arc = (radius: number, sweep: 0 | 1, to: string) => `A${radius} ${radius} 0 0 ${sweep} ${to}`
  return `M${at(from, outer)}${arc(outer, 0, at(from + 30, outer))}L${at(from + 30, inner)}${arc(inner, 1, at(from, inner))}Z`
}

const spokes = (left: number, from: number, to: number): string =>
  signs.map((_, index) => segment(index * 30, from, to, left)).join('')

/** A tick a degree, longer at five and at ten. */
const ticks = (left: number): string =>
  Array.from({ length: 360 }, (_, degree) => {
    const length = degree % 10 === 0 ? 8 : degree % 5 === 0 ? 6 : 3.5
    return segment(degree, wheel.inner, wheel.inner - length, left)
  }).join('')

/** A radial stroke, written short: from a point, by its difference. */
export function segment(longitude: number, from: number, to: number, left: number): string {
  const [start, end] = [pointAt(longitude, from, left), pointAt(longitude, to, left)]
  return `M${write(start)}l${short(end.x - start.x)} ${short(end.y - start.y)}`
}
