/** Where everything stands, in units of the drawing. */
export const wheel = {
  width: 680,
  height: 736,
  centre: 340,
  outer: 292,
  signs: 270,
  inner: 248,
  body: 207,
  degree: 182,
  mark: 165.5,
  houses: 152,
  aspects: 124,
  /** A glyph's square, and the scale that brings its 24 units there. */
  bodySize: 22,
  signSize: 22,
} as const

/** Degrees between two bodies on their ring so that their squares, turned any way, cannot touch. */
export const bodyGap = (2 * Math.asin((wheel.bodySize * 1.06) / (2 * wheel.body)) * 180) / Math.PI

export type Point = { x: number; y: number }

/** A longitude on a ring; `left` is the longitude that stands at the left end of the horizon. The zodiac runs anticlockwise. */
export function pointAt(longitude: number, radius: number, left: number): Point {
  const angle = ((180 + longitude - left) * Math.PI) / 180
  return { x: wheel.centre + radius * Math.cos(angle), y: wheel.centre - radius * Math.sin(angle) }
}

export const write = ({ x, y }: Point): string => `${short(x)} ${short(y)}`
export const short = (value: number): number => Math.round(value * 100) / 100 + 0
