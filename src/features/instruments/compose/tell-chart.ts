import { inLocale, type Locale } from '@/shared/locale'
import { describeNotes, writePlace, writeRange } from '../domain/chart/describe-chart'
import type { AspectPoint } from '../domain/chart/find-aspects'
import type { NatalChart } from '../domain/chart/natal-chart-types'
import { planets } from '../domain/sky/bodies'
import { chartMessages } from '../messages/chart'
import { tellingMessages } from '../messages/telling'
import { listed } from './listed'

const mostAspects = 5

/** A chart as prose for a reading: its notes, lights and angles, the other bodies, their balance, the closest aspects. Positions only, no meaning. */
export function tellChart(chart: NatalChart, locale: Locale): string {
  const words = inLocale(chartMessages, locale)
  const t = inLocale(tellingMessages, locale)
  const { angles, balance } = chart
  const lines = planets.map((body, index) => {
    const place = chart.bodies[index]
    const said = [
      writeRange(chart, index, locale),
      place?.house ? t.house(place.house) : '',
      place?.isRetrograde ? t.retrograde : '',
    ]
    return t.at(words.bodies[body], said.filter(Boolean).join(', '))
  })
  const counted = Object.values(balance.elements).reduce((sum, count) => sum + count, 0)
  return [
    describeNotes(chart, locale).join(' '),
    tellLights(chart, locale),
    angles ? listed(t.others, lines.slice(2)) : listed(t.ofDay, lines),
    t.balance(
      counted,
      writeCounts(balance.elements, words.elements),
      writeCounts(balance.modalities, words.modalities),
    ),
    tellAspects(chart, locale),
    t.caution,
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Sun, Moon, Ascendant and Midheaven in two sentences; empty when the time is unknown. */
export function tellLights(chart: NatalChart, locale: Locale): string {
  if (!chart.angles) return ''
  const { ascendant, midheaven } = chart.angles
  return inLocale(tellingMessages, locale).lights(
    writeRange(chart, 0, locale),
    writeRange(chart, 1, locale),
    writePlace(ascendant, locale),
    writePlace(midheaven, locale),
  )
}

function tellAspects({ aspects, angles }: NatalChart, locale: Locale): string {
  const words = inLocale(chartMessages, locale)
  const t = inLocale(tellingMessages, locale)
  const name = (point: AspectPoint) =>
    point === 'ascendant' || point === 'midheaven' ? words.angles[point] : words.bodies[point]
  // Over a day of unknown hour an orb would claim too much.
  const lines = aspects
    .toSorted((a, b) => a.orb - b.orb)
    .slice(0, mostAspects)
    .map(({ type, between: [first, second], orb }) =>
      t.aspect(words.aspects[type], name(first), name(second), angles ? writeOrb(orb) : null),
    )
  return lines.length > 0 ? listed(t.aspects, lines) : ''
}

const writeCounts = <Key extends string>(counts: Record<Key, number>, names: Record<Key, string>): string =>
  (Object.keys(names) as Key[]).map((key) => `${names[key].toLowerCase()} ${counts[key]}`).join(', ')

function writeOrb(orb: number): string {
  const minutes = Math.floor(orb * 60 + 1e-6)
  return `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′`
}
