const turn = 360

/** Into [0, 360). */
export const normalize = (degrees: number): number => {
  const rest = degrees % turn
  const angle = rest < 0 ? rest + turn : rest
  return angle >= turn ? 0 : angle + 0
}

/** The short way from one longitude to another, in (−180, 180]. */
export const signedArc = (from: number, to: number): number => {
  const arc = normalize(to - from)
  return arc > 180 ? arc - turn : arc
}

/** How far two longitudes are apart, in [0, 180]. */
export const separation = (a: number, b: number): number => Math.abs(signedArc(a, b))

const factor = Math.PI / 180
export const sin = (degrees: number): number => Math.sin(degrees * factor)
export const cos = (degrees: number): number => Math.cos(degrees * factor)
export const tan = (degrees: number): number => Math.tan(degrees * factor)
export const arcsin = (value: number): number => Math.asin(value) / factor
export const atan2 = (y: number, x: number): number => Math.atan2(y, x) / factor
