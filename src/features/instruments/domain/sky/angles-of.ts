import { atan2, cos, normalize, signedArc, sin, tan } from './angles'

/** Longitudes of the Ascendant and of the Midheaven, degrees. */
export type Angles = { ascendant: number; midheaven: number }

// At the very poles every rising point is due south or north: a hair beside them, the formulae stay finite.
const furthest = 89.999

/**
 * Ascendant and Midheaven from the local apparent sidereal time (ARMC), the latitude and the true obliquity, in degrees (Meeus ch. 14,
 * Duffett-Smith). Beyond the polar circles the point that rises may stand behind the Midheaven: as is the custom (Swiss Ephemeris,
 * documentation 6.2), the Ascendant is then the other crossing of the horizon, so that the houses always follow from the Midheaven.
 */
export function anglesOf(armc: number, latitude: number, obliquity: number): Angles {
  const height = Math.max(-furthest, Math.min(furthest, latitude))
  const midheaven = normalize(atan2(sin(armc), cos(armc) * cos(obliquity)))
  const rising = normalize(atan2(cos(armc), -(sin(armc) * cos(obliquity) + tan(height) * sin(obliquity))))
  return { midheaven, ascendant: signedArc(midheaven, rising) < 0 ? normalize(rising + 180) : rising }
}
