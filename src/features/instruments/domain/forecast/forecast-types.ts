import type { AspectType } from '../chart/aspect-kinds'
import type { AspectPoint } from '../chart/find-aspects'
import type { Sign, ZodiacPlace } from '../chart/signs'
import type { SkyBody } from '../sky/bodies'

export type LunarPhase = 'new' | 'firstQuarter' | 'full' | 'lastQuarter'
export type Motion = 'direct' | 'retrograde'

/** A hybrid solar eclipse is told as what it is where it is greatest. */
export type Eclipse =
  { of: 'sun'; type: 'partial' | 'annular' | 'total' } | { of: 'moon'; type: 'penumbral' | 'partial' | 'total' }

type Moment = {
  /** The same for the same event, whatever period it is asked for in. */
  id: string
  /** ISO instant in UTC, rounded to the minute. */
  at: string
  /** `YYYY-MM-DD` of that instant in the forecast's zone. */
  day: string
  /** What matters to this birth or to the whole sky, against a light mark in passing. */
  weight: 'strong' | 'light'
}

export type Lunation = Moment & {
  kind: 'lunation'
  phase: LunarPhase
  /** The Moon's. */
  place: ZodiacPlace
  /** Natal house, 1 to 12; null when the birth time is unknown. */
  house: number | null
  eclipse: Eclipse | null
}

/** A planet enters a sign; backwards when `motion` is retrograde. */
export type Ingress = Moment & { kind: 'ingress'; planet: SkyBody; sign: Sign; motion: Motion }

/** A planet stands still, then moves on in the direction named. */
export type Station = Moment & {
  kind: 'station'
  planet: SkyBody
  turns: Motion
  place: ZodiacPlace
  house: number | null
}

/** A transit at its exact degree. */
export type Pass = Moment & {
  kind: 'pass'
  transit: string
  planet: SkyBody
  aspect: AspectType
  target: AspectPoint
  motion: Motion
  place: ZodiacPlace
  house: number | null
  /** How many days the date may be off, either way, because the hour of birth is unknown; 0 when it is known. */
  marginDays: number
}

export type ForecastEvent = Lunation | Ingress | Station | Pass

export type Edge = { at: string; day: string }

/** While the planet is within the orb. Null: it already was when the period began, or still is when it ends. */
export type TransitSpan = { from: Edge | null; to: Edge | null }

export type Transit = {
  id: string
  planet: SkyBody
  aspect: AspectType
  target: AspectPoint
  weight: 'strong' | 'light'
  /** Degrees. Narrower than the rule's when the hour of birth is unknown: it then holds for every hour of that day. */
  orb: number
  spans: TransitSpan[]
  passes: Pass[]
}

export type ForecastMonth = {
  /** `YYYY-MM`. */
  month: string
  /** First and last day of it that the period holds. */
  from: string
  to: string
  events: ForecastEvent[]
}

/** Plain JSON, the same for the same chart and period. */
export type Forecast = {
  /** From the first instant of `from` to the first instant of `until`, which is no longer part of it. */
  period: { from: string; until: string; months: 6 | 12; timeZone: string; start: string; end: string }
  /** False: neither angles nor houses, and only what holds at every hour of the birth day. */
  hasTime: boolean
  /** Calendar months; the first and the last are cut when the period does not begin on the first of one. */
  months: ForecastMonth[]
  /** Those within their orb at some moment of the period, slowest planet first, then by the moment they begin. */
  transits: Transit[]
}
