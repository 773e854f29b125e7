import { inLocale, type Locale } from '@/shared/locale'
import { writePlace, writeRange } from '../domain/chart/describe-chart'
import type { NatalChart } from '../domain/chart/natal-chart-types'
import { isNode } from '../domain/sky/bodies'
import { chartMessages } from '../messages/chart'
import { anglesOf } from './angles-of'

/** One line of the table of positions, in words; `house` is empty without a time, `motion` for what has none. */
export type ChartRow = { name: string; position: string; house: string; motion: string }

/** The heads of the table of positions. */
export const chartHeads = (locale: Locale): ChartRow => {
  const { table } = inLocale(chartMessages, locale)
  return { name: table.body, position: table.position, house: table.house, motion: table.motion }
}

/** Bodies, then angles, as lines of words: for the media that cannot use the table's component. */
export function chartRows(chart: NatalChart, locale: Locale): ChartRow[] {
  const t = inLocale(chartMessages, locale)
  const bodies = chart.bodies.map(({ body, house, isRetrograde }, index) => ({
    name: t.bodies[body],
    position: writeRange(chart, index, locale),
    house: house === null ? '' : String(house),
    motion: isNode(body) ? '' : isRetrograde === null ? t.table.turning : isRetrograde ? t.table.retrograde : '',
  }))
  const angles = anglesOf(chart).map(({ angle, place }) => ({
    name: t.angles[angle],
    position: writePlace(place, locale),
    house: '',
    motion: '',
  }))
  return [...bodies, ...angles]
}
