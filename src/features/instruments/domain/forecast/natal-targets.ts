import { separation } from '../sky/angles'
import { planets } from '../sky/bodies'
import type { AspectPoint } from '../chart/find-aspects'
import type { NatalChart } from '../chart/natal-chart-types'

/**
 * What transits are counted to. `slack` is how far (degrees) the true place may be from `longitude`: 0 when the hour of birth is known,
 * else the greater half of what the body covers in that day.
 */
export type NatalTarget = { point: AspectPoint; longitude: number; slack: number }

/** The ten bodies, and the two angles when the hour is known. */
export function natalTargets(chart: NatalChart): NatalTarget[] {
  const bodies = chart.bodies
    .filter(({ body }) => planets.includes(body))
    .map(({ body, longitude, range }): NatalTarget => {
      const ends = range ? [range.from.longitude, range.to.longitude] : [longitude]
      return { point: body, longitude, slack: Math.max(...ends.map((end) => separation(end, longitude))) }
    })
  const angles = (['ascendant', 'midheaven'] as const).flatMap((point): NatalTarget[] =>
    chart.angles ? [{ point, longitude: chart.angles[point].longitude, slack: 0 }] : [],
  )
  return [...bodies, ...angles]
}
