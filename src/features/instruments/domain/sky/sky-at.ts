import {
  AstroTime,
  Body,
  e_tilt,
  GeoMoonState,
  GeoVector,
  type RotationMatrix,
  Rotation_EQJ_ECT,
  RotateState,
  RotateVector,
  SiderealTime,
} from 'astronomy-engine'
import { atan2, normalize } from './angles'
import { bodies, type SkyBody } from './bodies'

/** Degrees on the true ecliptic and equinox of date. */
export type Place = { longitude: number; latitude: number }

/** What is above (and below) at one instant, as seen from the centre of the Earth. */
export type Sky = {
  at: Date
  places: Readonly<Record<SkyBody, Place>>
  /** True obliquity of the ecliptic, degrees. */
  obliquity: number
  /** Apparent sidereal time at Greenwich, degrees. */
  siderealTime: number
}

const engineBodies: Partial<Record<SkyBody, Body>> = {
  sun: Body.Sun,
  moon: Body.Moon,
  mercury: Body.Mercury,
  venus: Body.Venus,
  mars: Body.Mars,
  jupiter: Body.Jupiter,
  saturn: Body.Saturn,
  uranus: Body.Uranus,
  neptune: Body.Neptune,
  pluto: Body.Pluto,
}

/**
 * The apparent geocentric sky: light time, aberration, precession and nutation counted in (astronomy-engine: VSOP87, the lunar theory
 * of Montenbruck and Pfleger, Pluto by integration). ΔT is the engine's (Espenak and Meeus); after 2050 it is a forecast, worth up to
 * an arc-minute of the Moon in 2100 and nothing of the angles, which follow UT.
 */
export function skyAt(at: Date): Sky {
  return skyAtTime(new AstroTime(at), at)
}

/** The same from Terrestrial Time (a Julian day), as ephemerides are printed; the tests of accuracy need it. */
export function skyAtTerrestrialTime(julianDay: number): Sky {
  const time = AstroTime.FromTerrestrialTime(julianDay - 2_451_545)
  return skyAtTime(time, time.date)
}

function skyAtTime(time: AstroTime, at: Date): Sky {
  const toEcliptic = Rotation_EQJ_ECT(time)
  const tilt = e_tilt(time)
  const places = Object.fromEntries(bodies.map((body) => [body, placeOf(body, time, toEcliptic)])) as Sky['places']
  return { at, places, obliquity: tilt.tobl, siderealTime: normalize(SiderealTime(time) * 15) }
}

/** One body alone, for its motion: a whole sky would be wasted on it. */
export function placeAt(body: SkyBody, at: Date): Place {
  const time = new AstroTime(at)
  return placeOf(body, time, Rotation_EQJ_ECT(time))
}

function placeOf(body: SkyBody, time: AstroTime, toEcliptic: RotationMatrix): Place {
  if (body === 'meanNode') return { longitude: meanNode(time), latitude: 0 }
  if (body === 'trueNode') return { longitude: trueNode(time, toEcliptic), latitude: 0 }
  const { x, y, z } = RotateVector(toEcliptic, GeoVector(engineBodies[body] ?? Body.Sun, time, true))
  return { longitude: normalize(atan2(y, x)), latitude: atan2(z, Math.hypot(x, y)) }
}

/** Mean ascending node: Meeus, Astronomical Algorithms, 2nd ed., (47.7), moved to the true equinox by the nutation in longitude. */
function meanNode(time: AstroTime): number {
  const t = time.tt / 36_525
  const node = 125.0445479 + t * (-1934.1362891 + t * (0.0020754 + t * (1 / 467_441 - t / 60_616_000)))
  return normalize(node + e_tilt(time).dpsi / 3600)
}

/**
 * True (osculating) ascending node: where the plane of the Moon's motion at this instant, position × velocity, cuts the ecliptic
 * (Meeus, ch. 47, "true node"; the definition of the Swiss Ephemeris, documentation 2.2.2).
 */
function trueNode(time: AstroTime, toEcliptic: RotationMatrix): number {
  const { x, y, z, vx, vy, vz } = RotateState(toEcliptic, GeoMoonState(time))
  return normalize(atan2(y * vz - z * vy, -(z * vx - x * vz)))
}
