import {
  EclipseKind,
  NextGlobalSolarEclipse,
  NextLunarEclipse,
  SearchGlobalSolarEclipse,
  SearchLunarEclipse,
  SearchMoonPhase,
} from 'astronomy-engine'
import { zodiacPlace } from '../chart/signs'
import type { Eclipse, LunarPhase, Lunation } from './forecast-types'
import { longitudeAt } from './body-path'
import type { Marks } from './marks'

const dayMs = 86_400_000
const phases: LunarPhase[] = ['new', 'firstQuarter', 'full', 'lastQuarter']

/** New Moon of 6 January 2000, 18:14 UT, and the mean length of a quarter: quarters are counted from there (Meeus, ch. 49). */
const firstNewMoon = Date.UTC(2000, 0, 6, 18, 14)
const quarter = (29.530588861 / 4) * dayMs
/** The true phase is never further from the mean one than 15 hours; the drift of the mean month over two centuries is under a minute. */
const reach = 1.5

/**
 * The Moon's quarters of a period: the instants at which her apparent longitude exceeds the Sun's by 0, 90, 180 and 270 degrees, as
 * almanacs define them. Each is searched from its own mean instant, so that it is the same in every period.
 */
export function lunations({ period, houseOf, moment }: Marks): Lunation[] {
  const eclipses = eclipsesIn(period.startTime, period.endTime)
  const first = Math.floor((period.startTime - firstNewMoon) / quarter) - 1
  const last = Math.ceil((period.endTime - firstNewMoon) / quarter) + 1
  const found: Lunation[] = []
  for (let count = first; count <= last; count++) {
    const index = ((count % 4) + 4) % 4
    const mean = firstNewMoon + count * quarter
    const time = SearchMoonPhase(index * 90, new Date(mean - reach * dayMs), 2 * reach)?.date.getTime()
    const phase = phases[index]
    if (time === undefined || !phase) continue
    const when = moment(`lunation-${count}`, time, phase === 'new' || phase === 'full' ? 'strong' : 'light')
    if (!when) continue
    const longitude = longitudeAt('moon', time)
    const eclipse = eclipses.find((each) => each.phase === phase && Math.abs(each.peak - time) < dayMs)?.eclipse ?? null
    found.push({ ...when, kind: 'lunation', phase, place: zodiacPlace(longitude), house: houseOf(longitude), eclipse })
  }
  return found
}

type Peak = { phase: LunarPhase; peak: number; eclipse: Eclipse }

function eclipsesIn(start: number, end: number): Peak[] {
  const [from, to] = [new Date(start - 2 * dayMs), end + 2 * dayMs]
  const found: Peak[] = []
  for (
    let solar = SearchGlobalSolarEclipse(from);
    solar.peak.date.getTime() < to;
    solar = NextGlobalSolarEclipse(solar.peak)
  ) {
    found.push({ phase: 'new', peak: solar.peak.date.getTime(), eclipse: { of: 'sun', type: solarTypes[solar.kind] } })
  }
  for (let lunar = SearchLunarEclipse(from); lunar.peak.date.getTime() < to; lunar = NextLunarEclipse(lunar.peak)) {
    found.push({
      phase: 'full',
      peak: lunar.peak.date.getTime(),
      eclipse: { of: 'moon', type: lunarTypes[lunar.kind] },
    })
  }
  return found
}

const solarTypes: Record<EclipseKind, Extract<Eclipse, { of: 'sun' }>['type']> = {
  [EclipseKind.Penumbral]: 'partial',
  [EclipseKind.Partial]: 'partial',
  [EclipseKind.Annular]: 'annular',
  [EclipseKind.Total]: 'total',
}
const lunarTypes: Record<EclipseKind, Extract<Eclipse, { of: 'moon' }>['type']> = {
  [EclipseKind.Penumbral]: 'penumbral',
  [EclipseKind.Partial]: 'partial',
  [EclipseKind.Annular]: 'total',
  [EclipseKind.Total]: 'total',
}
