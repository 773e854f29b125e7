import { houseOf } from '../chart/house-cusps'
import type { NatalChart } from '../chart/natal-chart-types'
import type { Edge, ForecastEvent } from './forecast-types'
import type { Period } from './forecast-period'

type Moment = Pick<ForecastEvent, 'id' | 'at' | 'day' | 'weight'>

/** What every kind of event is told with: the period, the houses of the birth, and the minute in which something happens. */
export type Marks = {
  period: Period
  houseOf: (longitude: number) => number | null
  edge: (time: number) => Edge
  /** Null outside the period. */
  moment: (id: string, time: number, weight: Moment['weight']) => Moment | null
}

const minute = 60_000

export function marksFor(chart: NatalChart, period: Period): Marks {
  const cusps = chart.houses?.cusps.map(({ longitude }) => longitude) ?? null
  const edge = (time: number): Edge => {
    const rounded = roundToMinute(time)
    return { at: new Date(rounded).toISOString(), day: period.dayOf(rounded) }
  }
  return {
    period,
    houseOf: (longitude) => (cusps ? houseOf(longitude, cusps) : null),
    edge,
    moment: (id, time, weight) => (isInside(time, period) ? { id, ...edge(time), weight } : null),
  }
}

export const roundToMinute = (time: number): number => Math.round(time / minute) * minute

/** Decided on the minute that is shown: two periods that touch share no event and lose none. */
export const isInside = (time: number, { startTime, endTime }: Period): boolean =>
  startTime <= roundToMinute(time) && roundToMinute(time) < endTime
