import { arcsin, atan2, cos, normalize, sin, tan } from '../sky/angles'
import type { Angles } from '../sky/angles-of'

type Frame = Angles & { armc: number; latitude: number; obliquity: number }

/** Equatorial distance from the meridian and share of the ascensional difference of the cusps 11, 12, 2 and 3. */
const steps = [
  { distance: 30, share: 1 / 3 },
  { distance: 60, share: 2 / 3 },
  { distance: 120, share: 2 / 3 },
  { distance: 150, share: 1 / 3 },
]

/**
 * Placidus: cusp 11 is the degree that has made a third of its way from the Midheaven back to the horizon, and so on. Its right
 * ascension is ARMC + 30° + AD/3, where the ascensional difference AD = asin(tan φ · tan δ) depends on the cusp itself: iterated until it
 * rests. Null where it is undefined: at and beyond the polar circles, or if it never rests.
 */
export function placidusCusps({ armc, latitude, obliquity, ascendant, midheaven }: Frame): number[] | null {
  if (Math.abs(latitude) >= 90 - obliquity) return null
  const [eleventh, twelfth, second, third] = steps.map((step) => cuspAt(step, armc, latitude, obliquity))
  if (eleventh == null || twelfth == null || second == null || third == null) return null
  const across = (cusp: number) => normalize(cusp + 180)
  const half = [ascendant, second, third, across(midheaven), across(eleventh), across(twelfth)]
  return [...half, ...half.map(across)]
}

type Step = (typeof steps)[number]

function cuspAt({ distance, share }: Step, armc: number, latitude: number, obliquity: number): number | null {
  let rightAscension = armc + distance
  for (let round = 0; round < 200; round++) {
    const sine = tan(latitude) * tan(obliquity) * sin(rightAscension)
    if (Math.abs(sine) > 1) return null
    const next = armc + distance + arcsin(sine) * share
    if (Math.abs(next - rightAscension) < 1e-10) return normalize(atan2(sin(next), cos(next) * cos(obliquity)))
    rightAscension = next
  }
  return null
}
