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
  return (
    <Table caption={t.table.positions}>
      <thead>
        <tr>
          <th scope="col">{t.table.body}</th>
          <th scope="col">{t.table.position}</th>
          {hasTime ? (
            <th scope="col" className="lu-number">
              {t.table.house}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {chart.bodies.map((body, index) => (
          <tr key={body.body}>
            <th scope="row">{t.bodies[body.body]}</th>
            <td>
              {writeRange(chart, index, locale)} <Motion place={body} words={t.table} />
            </td>
            {hasTime ? <td className="lu-number">{body.house}</td> : null}
          </tr>
        ))}
        {anglesOf(chart).map(({ angle, place }) => (
          <tr key={angle}>
            <th scope="row">{t.angles[angle]}</th>
            <td>{writePlace(place, locale)}</td>
            <td className="lu-number">{t.table.noPhase}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Said only where it is worth a word: a planet that goes backwards or stands still. Nodes go backwards as a rule. */
function Motion({ place, words }: { place: BodyPlace; words: { turning: string; retrograde: string } }) {
  if (isNode(place.body) || place.isRetrograde === false) return null
  return (
    <span className="inline-block text-step-small text-quiet">
      {place.isRetrograde === null ? words.turning : words.retrograde}
    </span>
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
            <td>{writePlace(cusp, locale)}</td>
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
          <th scope="col" className="lu-number">
            {t.table.orb}
          </th>
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
