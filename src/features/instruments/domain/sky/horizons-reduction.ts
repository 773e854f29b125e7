import { arcsin, atan2, cos, normalize, sin } from './angles'
import type { SkyBody } from './bodies'
import { astronomicalUnit, distanceByMeeus, sunByMeeus } from './horizons-distance'
import { horizonsSite, type Vector } from './horizons-rows'
import type { Place } from './sky-at'

const second = 1 / 3600
const daysFromJ2000 = (date: string): number =>
  (Date.parse(`${date}T00:00:00Z`) - Date.UTC(2000, 0, 1, 12)) / 86_400_000

const toVector = (longitude: number, latitude: number, length = 1): Vector => [
  length * cos(latitude) * cos(longitude),
  length * cos(latitude) * sin(longitude),
  length * sin(latitude),
]
const plus = (a: Vector, b: Vector, times = 1): Vector => [
  a[0] + b[0] * times,
  a[1] + b[1] * times,
  a[2] + b[2] * times,
]
const toPlace = ([x, y, z]: Vector): Place => ({
  longitude: normalize(atan2(y, x)),
  latitude: atan2(z, Math.hypot(x, y)),
})

/** Meeus (13.1) and (13.2): from the equator to the ecliptic. */
const toEcliptic = ([x, y, z]: Vector, obliquity: number): Vector => [
  x,
  y * cos(obliquity) + z * sin(obliquity),
  z * cos(obliquity) - y * sin(obliquity),
]

/** Meeus (21.5) to (21.7): from the ecliptic and equinox of J2000 to those of `t` centuries later. */
function precess(vector: Vector, t: number): Vector {
  const { longitude, latitude } = toPlace(vector)
  const eta = (47.0029 * t - 0.03302 * t ** 2 + 0.00006 * t ** 3) * second
  const node = 174.876384 + (-869.8089 * t + 0.03536 * t ** 2) * second
  const p = (5029.0966 * t + 1.11113 * t ** 2 - 0.000006 * t ** 3) * second
  const a = cos(eta) * cos(latitude) * sin(node - longitude) - sin(eta) * sin(latitude)
  const b = cos(latitude) * cos(node - longitude)
  const c = cos(eta) * sin(latitude) + sin(eta) * cos(latitude) * sin(node - longitude)
  return toVector(p + node - atan2(a, b), arcsin(c))
}

/** Meeus, ch. 22: the four largest terms of the nutation in longitude, degrees, good to half a second. */
function nutation(t: number): number {
  const node = 125.04452 - 1934.136261 * t
  const sun = 280.4665 + 36000.7698 * t
  const moon = 218.3165 + 481267.8813 * t
  return (-17.2 * sin(node) - 1.32 * sin(2 * sun) - 0.23 * sin(2 * moon) + 0.21 * sin(2 * node)) * second
}

/** Meeus (23.2): annual aberration with κ = 20.49552″. */
function aberrate({ longitude, latitude }: Place, t: number): Place {
  const [sun] = sunByMeeus(t)
  const e = 0.016708634 - 0.000042037 * t
  const perihelion = 102.93735 + 1.71946 * t
  const along = e * cos(perihelion - longitude) - cos(sun - longitude)
  const across = e * sin(perihelion - longitude) - sin(sun - longitude)
  return {
    longitude: longitude + (20.49552 * second * along) / cos(latitude),
    latitude: latitude + 20.49552 * second * sin(latitude) * across,
  }
}

/** The site from the Earth's centre, km, on the ecliptic of date; sidereal time by Meeus (12.4). */
function siteOf(days: number, obliquity: number): Vector {
  const sidereal = 280.46061837 + 360.98564736629 * days + horizonsSite.eastLongitude
  const { fromAxis, north } = horizonsSite
  return toEcliptic([fromAxis * cos(sidereal), fromAxis * sin(sidereal), north], obliquity)
}

/** A direction from the site and a distance from the Earth's centre: the direction from there. Meeus, ch. 40, with vectors. */
function toGeocentric(direction: Vector, site: Vector, distance: number): Vector {
  const along = direction[0] * site[0] + direction[1] * site[1] + direction[2] * site[2]
  return plus(site, direction, Math.sqrt(along ** 2 + distance ** 2 - Math.hypot(...site) ** 2) - along)
}

const apparent = (ofDate: Vector, t: number): Place => {
  const { longitude, latitude } = aberrate(toPlace(ofDate), t)
  return { longitude: normalize(longitude + nutation(t)), latitude }
}

const toEclipticOfDate = (equatorial: Vector, t: number): Vector => precess(toEcliptic(equatorial, 23.4392911), t)

/**
 * An astrometric place from the site of Horizons (degrees, ICRF) as the apparent geocentric place on the ecliptic and equinox of date:
 * J. Meeus, Astronomical Algorithms, 2nd ed., and nothing of the code under test but its degrees. Good to some seconds of arc.
 */
export function apparentFromSite(body: SkyBody, date: string, rightAscension: number, declination: number): Place {
  const days = daysFromJ2000(date)
  const t = days / 36_525
  const site = siteOf(days, 23.4392911 - 46.815 * second * t)
  const direction = toEclipticOfDate(toVector(rightAscension, declination), t)
  return apparent(toGeocentric(direction, site, distanceByMeeus(body, t)), t)
}

/** The same from a vector from the Sun, its motion and the Sun's place: the light left where the planet was, 499 s an au ago. */
export function apparentFromSun(date: string, position: Vector, velocity: Vector, sun: [number, number]): Place {
  const t = daysFromJ2000(date) / 36_525
  const geocentric = plus(position, toVector(...sun, sunByMeeus(t)[1]))
  const lightDays = (Math.hypot(...geocentric) * astronomicalUnit) / 299_792.458 / 86_400
  return apparent(toEclipticOfDate(plus(geocentric, velocity, -lightDays), t), t)
}
