import type { NatalChart } from '../chart/natal-chart-types'
import type { SkyBody } from '../sky/bodies'
import { type BodyPath, bodyPath } from './body-path'
import { byMonth, forecastPeriod } from './forecast-period'
import type { Forecast, ForecastEvent } from './forecast-types'
import { lunations } from './lunations'
import { marksFor } from './marks'
import { natalTargets } from './natal-targets'
import { ingressesOf, stationsOf } from './sky-marks'
import { ingressPlanets, stationPlanets, transitRules } from './transit-rules'
import { transitsOf } from './transits-of'

export type ForecastInput = {
  chart: NatalChart
  /** First day, `YYYY-MM-DD` from 1900 to 2100, in `timeZone`. */
  from: string
  months: 6 | 12
  /** IANA name: days begin and end there. */
  timeZone: string
}

/**
 * What the sky does over six or twelve months, and how it meets a birth chart: lunations and eclipses, entries into signs, stations, and
 * the transits of `transitRules` with every exact pass and the span of their orb. Positions and instants only; meanings are in
 * `describeForecast`. Against published values (`published-sky.test.ts`), lunations and the Sun's entries are good to the minute, planets'
 * entries and stations to the hour: the engine is good to some arc-seconds, and a slow planet takes its time over them.
 *
 * @throws AppError VALIDATION_FAILED naming `from`, `months` or `timeZone`.
 */
export function forecast({ chart, from, months, timeZone }: ForecastInput): Forecast {
  const period = forecastPeriod(from, months, timeZone)
  const marks = marksFor(chart, period)
  const paths = new Map<SkyBody, BodyPath>()
  const pathOf = (body: SkyBody): BodyPath => {
    const path = paths.get(body) ?? bodyPath(body, period.startTime, period.endTime)
    paths.set(body, path)
    return path
  }
  const targets = natalTargets(chart)
  const transits = transitRules.flatMap((rule) =>
    transitsOf(pathOf(rule.planet), rule, targets, marks).sort((a, b) => (beginOf(a) < beginOf(b) ? -1 : 1)),
  )
  const events: ForecastEvent[] = [
    ...lunations(marks),
    ...ingressPlanets.flatMap((body) => ingressesOf(pathOf(body), marks)),
    ...stationPlanets.flatMap((body) => stationsOf(pathOf(body), marks)),
    ...transits.flatMap(({ passes }) => passes),
  ].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  const { startTime: _start, endTime: _end, dayOf: _dayOf, ...told } = period
  return { period: told, hasTime: chart.angles !== null, months: byMonth(period, events), transits }
}

const beginOf = ({ spans }: Forecast['transits'][number]): string => spans[0]?.from?.at ?? ''
