import { cosineOf, sineOf } from './turn'

export type Point = { x: number; y: number }

/** Half the side of the sheet: the mandala is drawn on 2,000 by 2,000 units around (1000, 1000). */
export const centre = 1000

/** Two decimals, as short as they can be written, and never a negative zero. */
export const rounded = (value: number): number => Math.round(value * 100) / 100 + 0

/** The point at `radius` from the centre, `turn` clockwise from the top (1 is a whole turn). */
export const polar = (radius: number, turn: number): Point => ({
  x: centre + radius * sineOf(turn),
  y: centre - radius * cosineOf(turn),
})

export const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`
export const moveTo = (point: Point): string => `M${at(point)}`
export const lineTo = (point: Point): string => `L${at(point)}`
export const curveTo = (first: Point, second: Point, end: Point): string => `C${at(first)} ${at(second)} ${at(end)}`

/** A whole circle as a path, so that many share one shape. */
export function circleAt({ x, y }: Point, radius: number): string {
  const r = rounded(radius)
  return `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${rounded(2 * radius)} 0a${r} ${r} 0 1 0 ${rounded(-2 * radius)} 0Z`
}

/** A circle around the centre of the sheet. */
export const ringOf = (radius: number): string => circleAt({ x: centre, y: centre }, radius)

export const segment = (from: Point, to: Point): string => moveTo(from) + lineTo(to)

export const polygon = (points: readonly Point[]): string =>
  points.map((point, index) => (index === 0 ? moveTo(point) : lineTo(point))).join('') + 'Z'

/** A smooth curve through the points (Catmull-Rom turned into cubics), in steps of a tenth of a unit to stay short. */
export function smooth(points: readonly Point[], closed = false): string {
  const count = points.length
  const pick = (index: number): Point =>
    points[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? { x: centre, y: centre }
  const tenths = (value: number): number => Math.round(value * 10)
  const written = (...values: number[]): string => values.map((value) => value / 10 + 0).join(' ')
  let d = `M${written(tenths(pick(0).x), tenths(pick(0).y))}`
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, start, end, after] = [pick(index - 1), pick(index), pick(index + 1), pick(index + 2)]
    const [x, y] = [tenths(start.x), tenths(start.y)]
    d += `c${written(
      tenths(start.x + (end.x - before.x) / 6) - x,
      tenths(start.y + (end.y - before.y) / 6) - y,
      tenths(end.x - (after.x - start.x) / 6) - x,
      tenths(end.y - (after.y - start.y) / 6) - y,
      tenths(end.x) - x,
      tenths(end.y) - y,
    )}`
  }
  return closed ? d + 'Z' : d
}

/** Each of `count` equal places around the circle: its turn (shifted by `shift` places) and its index. */
export const around = (count: number, shift: number, mark: (turn: number, index: number) => string): string =>
  Array.from({ length: count }, (_, index) => mark((index + shift) / count, index)).join('')
