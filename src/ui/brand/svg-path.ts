/** Numbers of a generated drawing, short: whole, so drawings are made some hundreds of units wide. */
export const short = (value: number): string => String(Math.round(value))

/** A point at `radius` from the origin, `angle` in radians, zero at the top, clockwise. */
export const polar = (radius: number, angle: number): [number, number] => [
  radius * Math.sin(angle),
  -radius * Math.cos(angle),
]

const at = (radius: number, angle: number): string => polar(radius, angle).map(short).join(' ')

/** A dot: with round line caps, a line of no length is a disc of the stroke's width. */
export const dotAt = (radius: number, angle: number): string => `M${at(radius, angle)}h0`

export const ring = (radius: number): string => `M0 ${short(-radius)}a${short(radius)} ${short(radius)} 0 1 1-1 0z`

/** A leaf on a radius: its foot at `from`, its point at `to`, at its belly `half` wide on each side (same unit as the radii). */
export function petal(angle: number, from: number, to: number, half: number): string {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  const height = to - from
  const point = (up: number, aside: number): string => {
    const radius = from + height * up
    return `${short(radius * sin + half * aside * cos)} ${short(-radius * cos + half * aside * sin)}`
  }
  const side = (aside: number) => [point(0.08, aside * 0.62), point(0.3, aside), point(0.52, aside)]
  const rise = (aside: number) => [point(0.76, aside), point(0.86, aside * 0.26), point(1, 0)]
  const left = `${side(-1).join(' ')}C${rise(-1).join(' ')}`
  const right = `${[point(0.86, 0.26), point(0.76, 1), point(0.52, 1)].join(' ')}C${[point(0.3, 1), point(0.08, 0.62), point(0, 0)].join(' ')}`
  return `M${point(0, 0)}C${left}C${right}`
}

/**
 * The same lines with their curves told from where each starts, which takes a third less room. Knows what the functions above write: absolute
 * moves and curves of whole numbers, and what is relative already.
 */
export function relativePath(lines: string): string {
  let [x, y] = [0, 0]
  return lines.replaceAll(/([MC])([^a-zA-Z]+)/g, (_, command: string, numbers: string) => {
    const points = (numbers.match(/-?\d+/g) ?? []).map(Number)
    const start = [x, y]
    ;[x = 0, y = 0] = points.slice(-2)
    return command === 'M'
      ? `M${joined(points)}`
      : `c${joined(points.map((value, index) => value - (start[index % 2] ?? 0)))}`
  })
}

/** Numbers side by side with nothing between them that they can do without. */
const joined = (numbers: number[]): string => numbers.map(short).join(' ').replaceAll(' -', '-')
