import type { ChartAngle, NatalChart } from '../domain/chart/natal-chart-types'
import type { ZodiacPlace } from '../domain/chart/signs'

const order: ChartAngle[] = ['ascendant', 'midheaven', 'descendant', 'imumCoeli']

/** The angles in the order in which they are read; a database that keeps JSON keeps no order of keys. */
export const anglesOf = ({ angles }: NatalChart): { angle: ChartAngle; place: ZodiacPlace }[] =>
  angles ? order.map((angle) => ({ angle, place: angles[angle] })) : []
