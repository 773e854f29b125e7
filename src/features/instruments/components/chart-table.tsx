import { inLocale, type Locale } from '@/shared/locale'
import { Table } from '@/ui'
import { writePlace, writeRange } from '../domain/chart/describe-chart'
import type { AspectPoint } from '../domain/chart/find-aspects'
import type { BodyPlace, NatalChart } from '../domain/chart/natal-chart-types'
import { anglesOf } from '../compose/angles-of'
import { isNode } from '../domain/sky/bodies'
import { chartMessages } from '../messages/chart'

type ChartTableProps = { chart: NatalChart; locale: Locale }

/** Where everything stands: bodies, then the angles when the time is known. */
export function PositionsTable({ chart, locale }: ChartTableProps) {
  const t = inLocale(chartMessages, locale)
  const hasTime = chart.angles !== null
  const motion = ({ body, isRetrograde }: BodyPlace) =>
    isNode(body)
      ? t.table.noPhase
      : isRetrograde === null
        ? t.table.turning
        : isRetrograde
          ? t.table.retrograde
          : t.table.direct
  return (
    <Table caption={t.table.positions}>
      <thead>
        <tr>
          <th scope="col">{t.table.body}</th>
          <th scope="col">{t.table.position}</th>
          {hasTime ? <th scope="col">{t.table.house}</th> : null}
          <th scope="col">{t.table.motion}</th>
        </tr>
      </thead>
      <tbody>
        {chart.bodies.map((body, index) => (
          <tr key={body.body}>
            <th scope="row">{t.bodies[body.body]}</th>
            <td className="lu-number">{writeRange(chart, index, locale)}</td>
            {hasTime ? <td className="lu-number">{body.house}</td> : null}
            <td>{motion(body)}</td>
          </tr>
        ))}
        {anglesOf(chart).map(({ angle, place }) => (
          <tr key={angle}>
            <th scope="row">{t.angles[angle]}</th>
            <td className="lu-number">{writePlace(place, locale)}</td>
            <td>{t.table.noPhase}</td>
            <td>{t.table.noPhase}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The twelve cusps; nothing when the time is unknown. */
export function HousesTable({ chart, locale }: ChartTableProps) {
  const t = inLocale(chartMessages, locale)
  if (!chart.houses) return null
  return (
    <Table caption={`${t.table.houses} (${t.houseSystems[chart.houses.system]})`}>
      <thead>
        <tr>
          <th scope="col">{t.table.house}</th>
          <th scope="col">{t.table.cusp}</th>
        </tr>
      </thead>
      <tbody>
        {chart.houses.cusps.map((cusp, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            <td className="lu-number">{writePlace(cusp, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The aspects that hold, closest first; then, for an unknown hour, those that hold for a part of the day. */
export function AspectsTable({ chart, locale }: ChartTableProps) {
  const t = inLocale(chartMessages, locale)
  const name = (point: AspectPoint) =>
    point === 'ascendant' || point === 'midheaven' ? t.angles[point] : t.bodies[point]
  const pair = (between: readonly [AspectPoint, AspectPoint]) => `${name(between[0])} ${t.and} ${name(between[1])}`
  const phase = (isApplying: boolean | null) =>
    isApplying === null ? t.table.noPhase : isApplying ? t.table.applying : t.table.separating
  const isEmpty = chart.aspects.length + chart.uncertainAspects.length === 0
  return (
    <Table caption={t.table.aspects} empty={isEmpty ? t.table.noAspects : undefined}>
      <thead>
        <tr>
          <th scope="col">{t.table.aspect}</th>
          <th scope="col">{t.table.between}</th>
          <th scope="col">{t.table.orb}</th>
          <th scope="col">{t.table.phase}</th>
        </tr>
      </thead>
      <tbody>
        {chart.aspects
          .toSorted((a, b) => a.orb - b.orb)
          .map(({ between, type, orb, isApplying }) => (
            <tr key={`${type}-${between.join('-')}`}>
              <th scope="row">{t.aspects[type]}</th>
              <td>{pair(between)}</td>
              <td className="lu-number">{writeOrb(orb)}</td>
              <td>{phase(isApplying)}</td>
            </tr>
          ))}
        {chart.uncertainAspects.map(({ between, type }) => (
          <tr key={`${type}-${between.join('-')}`}>
            <th scope="row">{t.aspects[type]}</th>
            <td>{pair(between)}</td>
            <td>{t.table.noPhase}</td>
            <td>{t.table.uncertain}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function writeOrb(orb: number): string {
  const minutes = Math.floor(orb * 60 + 1e-6)
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`
}
