import { cos, sin } from './angles'
import type { SkyBody } from './bodies'

export const astronomicalUnit = 149_597_870.7

/** Mean elements of date, J. Meeus, table 31.A: mean longitude, its motion in a century, perihelion, eccentricity, half axis. */
const orbits = {
  earth: [100.466457, 36000.7698278, 102.937348, 0.01670863, 1.000001018],
  mercury: [252.250906, 149474.0722491, 77.456119, 0.20563175, 0.38709831],
  venus: [181.979801, 58519.2130302, 131.563703, 0.00677192, 0.72332982],
  mars: [355.433, 19141.6964471, 336.060234, 0.09340065, 1.523679342],
} as const

/** Degrees a century, of date, between the 1.4 of Venus and the 1.8 of Mars: enough for a distance. */
const perihelionMotion = 1.6

const isNear = (body: SkyBody): body is Exclude<keyof typeof orbits, 'earth'> => body in orbits

/** Longitude from the Sun and radius by the equation of the centre (ch. 33): good to a minute of arc for the Earth. */
function heliocentric(planet: keyof typeof orbits, t: number): [longitude: number, radius: number] {
  const [start, motion, perihelion, e, a] = orbits[planet]
  const longitude = start + motion * t
  const m = longitude - perihelion - perihelionMotion * t
  const centre = (2 * e - e ** 3 / 4) * sin(m) + 1.25 * e ** 2 * sin(2 * m) + (13 / 12) * e ** 3 * sin(3 * m)
  const degrees = (centre * 180) / Math.PI
  return [longitude + degrees, (a * (1 - e ** 2)) / (1 + e * cos(m + degrees))]
}

/** The Sun's longitude, degrees, mean equinox of date; its distance, au. `t`: centuries from J2000. */
export function sunByMeeus(t: number): [longitude: number, distance: number] {
  const [longitude, radius] = heliocentric('earth', t)
  return [longitude + 180, radius]
}

/** The Moon's distance, km: the nine largest terms of J. Meeus, ch. 47, good to 300 km, which is 3″ of her parallax. */
function moonDistance(t: number): number {
  const d = 297.8501921 + 445267.1114034 * t
  const m = 357.5291092 + 35999.0502909 * t
  const n = 134.9633964 + 477198.8675055 * t
  const large = 20905.355 * cos(n) + 3699.111 * cos(2 * d - n) + 2955.968 * cos(2 * d) + 569.925 * cos(2 * n)
  const small = 246.158 * cos(2 * d - 2 * n) - 204.586 * cos(2 * d - m) - 170.733 * cos(2 * d + n)
  return 385_000.56 - large + small - 152.138 * cos(2 * d - m - n) - 129.62 * cos(n - m)
}

const farDistances: Partial<Record<SkyBody, number>> = { jupiter: 5.2, saturn: 9.55, uranus: 19.2 }

/** From the Earth's centre, km, as far as parallax needs it: of the far planets, whose parallax is 2″ at most, the mean alone. */
export function distanceByMeeus(body: SkyBody, t: number): number {
  if (body === 'moon') return moonDistance(t)
  const [sunLongitude, sunDistance] = sunByMeeus(t)
  if (!isNear(body)) return (farDistances[body] ?? sunDistance) * astronomicalUnit
  const [longitude, radius] = heliocentric(body, t)
  const square = sunDistance ** 2 + radius ** 2 + 2 * sunDistance * radius * cos(longitude - sunLongitude)
  return Math.sqrt(square) * astronomicalUnit
}
