import type { Shape } from '../drawing/drawing'
import type { NatalChart } from '../chart/natal-chart-types'
import { normalize } from '../sky/angles'
import { bodyGlyphs, retrogradeGlyph } from './glyphs'
import { glyph, segment } from './draw-rings'
import { spreadAngles } from './spread-angles'
import { bodyGap, pointAt, wheel, write } from './wheel-geometry'
import type { WheelPalette } from './wheel-palette'

/** A body where it is drawn: `longitude` is true, `shown` is where its glyph found room. */
export type PlacedGlyph = {
  key: keyof typeof bodyGlyphs
  longitude: number
  shown: number
  x: number
  y: number
  degree: number
  isRetrograde: boolean
}

/** The ten bodies and the true nodes, spread so that none touches another. */
export function placeGlyphs(chart: NatalChart, left: number): PlacedGlyph[] {
  const seen = chart.bodies.filter(({ body }) => body !== 'meanNode')
  const points: Omit<PlacedGlyph, 'shown' | 'x' | 'y'>[] = seen.map(({ body, longitude, degree, isRetrograde }) => ({
    key: body,
    longitude,
    degree,
    // A node is retrograde as a rule: only a planet's turning is worth a mark.
    isRetrograde: body !== 'trueNode' && isRetrograde === true,
  }))
  const node = points.find(({ key }) => key === 'trueNode')
  if (node) points.push({ ...node, key: 'southNode', longitude: normalize(node.longitude + 180) })
  const shown = spreadAngles(
    points.map(({ longitude }) => longitude),
    bodyGap,
  )
  return points.map((point, index) => {
    const angle = shown[index] ?? point.longitude
    return { ...point, shown: angle, ...pointAt(angle, wheel.body, left) }
  })
}

/** Glyph, degree and, when it applies, the mark of a retrograde; a thin line leads from the exact degree to the glyph. */
export function drawBodies(placed: readonly PlacedGlyph[], left: number, palette: WheelPalette): Shape[] {
  return placed.flatMap(({ key, longitude, shown, x, y, degree, isRetrograde }): Shape[] => {
    const isNode = key === 'trueNode' || key === 'southNode'
    const ink = isNode ? palette.quiet : palette.body
    const text = pointAt(shown, wheel.degree, left)
    const mark = pointAt(shown, wheel.mark, left)
    const [tip, foot] = [pointAt(longitude, wheel.inner - 9, left), pointAt(shown, wheel.body + 13, left)]
    const leader = `${segment(longitude, wheel.inner, wheel.inner - 9, left)}M${write(tip)}L${write(foot)}`
    return [
      { kind: 'path', d: leader, stroke: ink, strokeWidth: 0.7, opacity: 0.75 },
      // A disc of the ground keeps the lines of the houses out of what must be read.
      { kind: 'circle', x, y, radius: 12, fill: palette.background },
      glyph(bodyGlyphs[key], x, y, wheel.bodySize, ink, isNode ? 1.25 : 1.6),
      { kind: 'circle', x: text.x, y: text.y, radius: 9.5, fill: palette.background },
      { kind: 'text', x: text.x + 1.4, y: text.y + 3.4, words: `${degree}°`, size: 10, anchor: 'middle', fill: ink },
      ...(isRetrograde
        ? [
            { kind: 'circle', x: mark.x, y: mark.y, radius: 6, fill: palette.background } as const,
            glyph(retrogradeGlyph, mark.x, mark.y, 9, palette.quiet, 1),
          ]
        : []),
    ]
  })
}
