import type { Shape } from '../drawing/drawing'
import type { ChartAngle, NatalChart } from '../chart/natal-chart-types'
import { normalize } from '../sky/angles'
import { segment } from './draw-rings'
import { spreadAngles } from './spread-angles'
import { pointAt, wheel, write } from './wheel-geometry'
import type { WheelPalette } from './wheel-palette'

const angleKeys: ChartAngle[] = ['ascendant', 'midheaven', 'descendant', 'imumCoeli']

/** Degrees that a number, and the name of an axis, need on their rings. */
const narrowest = 5
const nameGap = 4

/** Cusps and numbers of the houses, and the two axes, which also leave the wheel with their names. */
export function drawHouses(
  { houses, angles }: NatalChart,
  left: number,
  words: Record<ChartAngle, string>,
  palette: WheelPalette,
): Shape[] {
  if (!houses || !angles) return []
  const { inner, aspects, outer } = wheel
  const cusps = houses.cusps.map(({ longitude }) => longitude)
  const numbers = cusps.flatMap((cusp, index): Shape[] => {
    const size = normalize((cusps[(index + 1) % 12] ?? 0) - cusp)
    // Near the poles a house may be thinner than its number: it is then read in the table alone.
    if (size < narrowest) return []
    const { x, y } = pointAt(cusp + size / 2, (wheel.houses + aspects) / 2, left)
    const common = { kind: 'text', x, y: y + 3.6, words: String(index + 1), size: 10.5, anchor: 'middle' } as const
    return [{ ...common, fill: palette.quiet }]
  })
  const names = spreadAngles(
    angleKeys.map((key) => angles[key].longitude),
    nameGap,
  )
  const axes = angleKeys.flatMap((key, index): Shape[] => {
    const { longitude } = angles[key]
    const name = pointAt(names[index] ?? longitude, outer + 25, left)
    const isMain = key === 'ascendant' || key === 'midheaven'
    return [
      {
        kind: 'path',
        d: `${segment(longitude, inner, aspects, left)}${segment(longitude, outer, outer + 9, left)}`,
        stroke: palette.strong,
        strokeWidth: isMain ? 1.8 : 1.1,
      },
      ...(isMain ? [arrow(longitude, left, palette)] : []),
      {
        kind: 'text',
        x: name.x,
        y: name.y + 4,
        words: words[key],
        size: isMain ? 12 : 10.5,
        anchor: 'middle',
        fill: isMain ? palette.strong : palette.quiet,
      },
    ]
  })
  return [
    {
      kind: 'path',
      d: cusps.map((cusp) => segment(cusp, inner, aspects, left)).join(''),
      stroke: palette.quiet,
      strokeWidth: 0.5,
      opacity: 0.8,
    },
    ...axes,
    ...numbers,
  ]
}

function arrow(longitude: number, left: number, palette: WheelPalette): Shape {
  const at = (turn: number, radius: number) => write(pointAt(longitude + turn, radius, left))
  const base = wheel.outer + 6
  return {
    kind: 'path',
    d: `M${at(-0.7, base)}L${at(0, base + 6)}L${at(0.7, base)}Z`,
    fill: palette.strong,
  }
}
