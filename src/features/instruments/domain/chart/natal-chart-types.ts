import type { SkyBody } from '../sky/bodies'
import type { Aspect, UncertainAspect } from './find-aspects'
import type { HouseSystem, Houses } from './house-cusps'
import type { Element, Modality, Sign, ZodiacPlace } from './signs'

/** What happens to a body during a day of which the hour is unknown; longitudes run from the first to the last instant of it. */
export type DayRange = { from: ZodiacPlace; to: ZodiacPlace; signs: Sign[] }

/** With an unknown time, `longitude` and what follows from it are those of the middle of the day, and `range` says how far that may be off. */
export type BodyPlace = ZodiacPlace & {
  body: SkyBody
  latitude: number
  /** Degrees a day; negative while retrograde. */
  speed: number
  /** Null when it turns during a day of unknown hour. */
  isRetrograde: boolean | null
  house: number | null
  range: DayRange | null
}

export type ChartAngle = 'ascendant' | 'midheaven' | 'descendant' | 'imumCoeli'

/** What a reader must be told before the positions. */
export type ChartNote =
  | 'TIME_UNKNOWN'
  | 'TIME_AMBIGUOUS'
  | 'TIME_NONEXISTENT'
  | 'MOON_CHANGES_SIGN'
  | 'PLACIDUS_UNDEFINED'
  | 'HISTORY_BORROWED'

/** Plain JSON, the same for the same birth; instants are ISO texts in UTC, angles are degrees. */
export type NatalChart = {
  moment: {
    kind: 'instant' | 'ambiguous' | 'nonexistent' | 'timeUnknown'
    date: string
    time: string | null
    zone: string
    /** What is drawn: the instant, or the middle of the day when the time is unknown. */
    instant: string
    offsetMinutes: number | null
  }
  place: { latitude: number; longitude: number }
  houseSystem: HouseSystem
  /** Null when the time is unknown: neither angles nor houses can be said. */
  houses: (Omit<Houses, 'cusps'> & { cusps: ZodiacPlace[] }) | null
  angles: Record<ChartAngle, ZodiacPlace> | null
  bodies: BodyPlace[]
  aspects: Aspect[]
  /** Aspects that hold for a part of the day only; empty when the time is known. */
  uncertainAspects: UncertainAspect[]
  /** How many of the ten bodies stand in each; a body that changes sign during a day of unknown hour is not counted. */
  balance: { elements: Record<Element, number>; modalities: Record<Modality, number> }
  notes: ChartNote[]
}
