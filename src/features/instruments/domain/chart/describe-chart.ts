import { inLocale, type Locale } from '@/shared/locale'
import { chartMessages } from '../../messages/chart'
import { planets } from '../sky/bodies'
import type { NatalChart } from './natal-chart-types'
import type { ZodiacPlace } from './signs'

/** « 12°04′ Lion »; without minutes when the hour is unknown and they would claim too much. */
export function writePlace({ degree, minute, sign }: ZodiacPlace, locale: Locale, hasMinutes = true): string {
  const name = inLocale(chartMessages, locale).signs[sign]
  return hasMinutes ? `${degree}°${String(minute).padStart(2, '0')}′ ${name}` : `${degree}° ${name}`
}

/** « 14°20′ Bélier » or, over a day, « de 14° Bélier à 27° Bélier ». */
export function writeRange(chart: NatalChart, index: number, locale: Locale): string {
  const body = chart.bodies[index]
  if (!body) return ''
  const { range } = body
  if (!range) return writePlace(body, locale)
  const [from, to] = [writePlace(range.from, locale, false), writePlace(range.to, locale, false)]
  return from === to ? from : inLocale(chartMessages, locale).between(from, to)
}

/** The chart in sentences: what a picture of it shows, for those who cannot see it. Positions only, no meaning. */
export function describeChart(chart: NatalChart, locale: Locale): string {
  const t = inLocale(chartMessages, locale)
  const listed = chart.bodies.filter(
    ({ body }) => planets.includes(body) && !(body === 'moon' && chart.angles === null),
  )
  const hasTime = chart.angles !== null
  const bodies = listed.map((each) => t.at(t.bodies[each.body], writePlace(each, locale, hasTime))).join(', ')
  const lines = chart.aspects.filter(
    ({ type, between }) =>
      type !== 'conjunction' && between.every((point) => point !== 'ascendant' && point !== 'midheaven'),
  )
  const count = t.aspectCount(lines.length)
  if (chart.angles && chart.houses) {
    const { ascendant, midheaven } = chart.angles
    const houses = t.houseSystems[chart.houses.system]
    return `${t.withTime(bodies, writePlace(ascendant, locale), writePlace(midheaven, locale), houses)} ${count}`
  }
  return `${t.withoutTime(bodies, writeRange(chart, 1, locale))} ${count}`
}

/** What must be read before the positions, in sentences: how a doubtful time was taken, what an unknown one leaves out. */
export function describeNotes({ notes }: NatalChart, locale: Locale): string[] {
  const t = inLocale(chartMessages, locale)
  return notes.map((note) => t.notes[note])
}
