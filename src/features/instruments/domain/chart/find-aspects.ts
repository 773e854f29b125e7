import { separation } from '../sky/angles'
import { planets, type SkyBody } from '../sky/bodies'
import { aspectKinds, aspectTypes, type AspectType } from './aspect-kinds'

export type AspectPoint = SkyBody | 'ascendant' | 'midheaven'

/** `orb` is the distance from exactness in degrees; `isApplying` is null for the angles, which the Earth's turning moves. */
export type Aspect = { between: [AspectPoint, AspectPoint]; type: AspectType; orb: number; isApplying: boolean | null }

/** An aspect that holds for a part of an uncertain day only. */
export type UncertainAspect = { between: [AspectPoint, AspectPoint]; type: AspectType }

type Moving = { longitude: number; speed: number }
type Longitudes = Readonly<Record<SkyBody, { longitude: number }>>

const isLuminary = (point: AspectPoint) => point === 'sun' || point === 'moon'
const orbOf = (type: AspectType, a: AspectPoint, b: AspectPoint): number =>
  isLuminary(a) || isLuminary(b) ? aspectKinds[type].luminaryOrb : aspectKinds[type].orb

const pairs = planets.flatMap((a, index) => planets.slice(index + 1).map((b) => [a, b] as [SkyBody, SkyBody]))
const round = (value: number) => Math.round(value * 1e4) / 1e4

/** Aspects among the ten bodies and from them to the angles; orbs do not overlap, so a pair makes one aspect at most. */
export function findAspects(
  moving: Readonly<Record<SkyBody, Moving>>,
  angles: { ascendant: number; midheaven: number } | null,
): Aspect[] {
  const found: Aspect[] = []
  for (const [a, b] of pairs) {
    const [first, second] = [moving[a], moving[b]]
    const apart = separation(first.longitude, second.longitude)
    const type = aspectTypes.find((each) => Math.abs(apart - aspectKinds[each].angle) <= orbOf(each, a, b))
    if (!type) continue
    // A minute of the two motions onwards: is the pair nearer to exactness than now?
    const later = separation(first.longitude + first.speed / 1440, second.longitude + second.speed / 1440)
    const { angle } = aspectKinds[type]
    const orb = Math.abs(apart - angle)
    found.push({ between: [a, b], type, orb: round(orb), isApplying: Math.abs(later - angle) < orb })
  }
  for (const point of angles ? (['ascendant', 'midheaven'] as const) : []) {
    for (const body of planets) {
      const apart = separation(moving[body].longitude, angles?.[point] ?? 0)
      const type = aspectTypes.find((each) => Math.abs(apart - aspectKinds[each].angle) <= orbOf(each, body, point))
      if (!type) continue
      found.push({
        between: [body, point],
        type,
        orb: round(Math.abs(apart - aspectKinds[type].angle)),
        isApplying: null,
      })
    }
  }
  return found
}

/**
 * Over an uncertain span, from skies in order of time: an aspect is settled when it holds in all of them, uncertain when it holds in
 * some. The skies must stand a few hours apart at most: in three hours the Moon goes less than two degrees, and every orb is wider.
 */
export function findAspectsOver(skies: readonly Longitudes[]): { settled: Aspect[]; uncertain: UncertainAspect[] } {
  const settled: Aspect[] = []
  const uncertain: UncertainAspect[] = []
  for (const [a, b] of pairs) {
    const apart = skies.map((sky) => separation(sky[a].longitude, sky[b].longitude))
    for (const type of aspectTypes) {
      const [orb, { angle }] = [orbOf(type, a, b), aspectKinds[type]]
      const within = apart.filter((each) => Math.abs(each - angle) <= orb)
      if (within.length === 0) continue
      if (within.length < apart.length) uncertain.push({ between: [a, b], type })
      else {
        const middle = Math.abs((apart[Math.floor(apart.length / 2)] ?? angle) - angle)
        settled.push({ between: [a, b], type, orb: round(middle), isApplying: null })
      }
    }
  }
  return { settled, uncertain }
}
