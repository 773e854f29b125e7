/** Numbers and points of a generated drawing, short: one decimal, no trailing zero. */
export const short = (value: number): string => String(Math.round(value * 10) / 10)

/** A point at `radius` from the origin, `angle` in radians, zero at the top, clockwise. */
export const polar = (radius: number, angle: number): [number, number] => [
  radius * Math.sin(angle),
  -radius * Math.cos(angle),
]

const at = (radius: number, angle: number): string => polar(radius, angle).map(short).join(' ')

/** A dot: with round line caps, a line of no length is a disc of the stroke's width. */
export const dotAt = (radius: number, angle: number): string => `M${at(radius, angle)}h0`

export const ring = (radius: number): string => `M0 ${short(-radius)}a${short(radius)} ${short(radius)} 0 1 1-.1 0z`

/** A leaf standing on the circle of radius `from`, its point at `to`, `half` radians wide on each side at `belly` (0–1 of its height). */
export function petal(angle: number, from: number, to: number, half: number, belly = 0.55): string {
  const waist = from + (to - from) * belly
  const left = at(waist, angle - half)
  const right = at(waist, angle + half)
  const foot = at(from, angle)
  const tip = at(to, angle)
  return `M${foot}C${at(from + (waist - from) * 0.2, angle - half * 0.9)} ${left} ${left}C${at(
    waist + (to - waist) * 0.5,
    angle - half * 0.92,
  )} ${at(to - (to - waist) * 0.28, angle - half * 0.3)} ${tip}C${at(to - (to - waist) * 0.28, angle + half * 0.3)} ${at(
    waist + (to - waist) * 0.5,
    angle + half * 0.92,
  )} ${right}C${right} ${at(from + (waist - from) * 0.2, angle + half * 0.9)} ${foot}`
}
