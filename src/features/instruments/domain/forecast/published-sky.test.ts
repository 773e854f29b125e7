import { describe, expect, it } from 'vitest'
import { birthMoment } from '../birth/birth-moment'
import { natalChart } from '../chart/natal-chart'
import type { SkyBody } from '../sky/bodies'
import { forecast } from './forecast'
import type { ForecastEvent, Lunation } from './forecast-types'

const place = { latitude: 48.85, longitude: 2.35, timeZone: 'Europe/Paris' }
const chart = natalChart({ moment: birthMoment({ date: '1987-04-23', time: null, place }), place })
const years = new Map<number, ForecastEvent[]>()

function eventsOf(year: number): ForecastEvent[] {
  const known = years.get(year)
  if (known) return known
  const { months } = forecast({ chart, from: `${year}-01-01`, months: 12, timeZone: 'UTC' })
  const events = months.flatMap(({ events }) => events)
  years.set(year, events)
  return events
}
const lunationsOf = (year: number) => eventsOf(year).filter((event): event is Lunation => event.kind === 'lunation')
const minutesApart = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) / 60_000

/** Quarters of the Moon in UT, month-day and hour:minute, in the order full, last, new, first from the first one named. */
const published: { year: number; source: string; first: Lunation['phase']; times: string }[] = [
  {
    year: 2018,
    source:
      'US Naval Observatory, API 2.2.0, phasedata of 2018 (response kept in CraigChamberlain/moon-data, USNO/ExampleYear.json)',
    first: 'full',
    times: `01-02 02:24, 01-08 22:25, 01-17 02:17, 01-24 22:20, 01-31 13:27, 02-07 15:54, 02-15 21:05, 02-23 08:09, 03-02 00:51, 03-09 11:20,
      03-17 13:12, 03-24 15:35, 03-31 12:37, 04-08 07:17, 04-16 01:57, 04-22 21:46, 04-30 00:58, 05-08 02:09, 05-15 11:48, 05-22 03:49,
      05-29 14:19, 06-06 18:32, 06-13 19:43, 06-20 10:51, 06-28 04:53, 07-06 07:51, 07-13 02:48, 07-19 19:52, 07-27 20:20, 08-04 18:18,
      08-11 09:58, 08-18 07:48, 08-26 11:56, 09-03 02:37, 09-09 18:01, 09-16 23:15, 09-25 02:52, 10-02 09:45, 10-09 03:47, 10-16 18:02,
      10-24 16:45, 10-31 16:40, 11-07 16:02, 11-15 14:54, 11-23 05:39, 11-30 00:19, 12-07 07:20, 12-15 11:49, 12-22 17:49, 12-29 09:34`,
  },
  {
    year: 2000,
    source:
      'US Naval Observatory, phases of the Moon (kept in cosinekitty/astronomy, generate/moonphase/moonphases.txt)',
    first: 'new',
    times: `01-06 18:14, 01-14 13:34, 01-21 04:40, 01-28 07:57, 02-05 13:03, 02-12 23:21, 02-19 16:27, 02-27 03:54, 03-06 05:17, 03-13 06:59`,
  },
  {
    year: 2020,
    source: 'US Naval Observatory, ibidem',
    first: 'firstQuarter',
    times: `01-03 04:45, 01-10 19:21, 01-17 12:58, 01-24 21:42, 02-02 01:42, 02-09 07:33, 02-15 22:17, 02-23 15:32, 03-02 19:57, 03-09 17:48,
      03-16 09:34, 03-24 09:28, 04-01 10:21, 04-08 02:35, 04-14 22:56, 04-23 02:26, 04-30 20:38, 05-07 10:45, 05-14 14:03, 05-22 17:39`,
  },
  {
    year: 2030,
    source: 'US Naval Observatory, ibidem',
    first: 'new',
    times: `01-04 02:49, 01-11 14:06, 01-19 15:54, 01-26 18:14, 02-02 16:07, 02-10 11:49, 02-18 06:20, 02-25 01:58, 03-04 06:34, 03-12 08:47,
      03-19 17:56, 03-26 09:51, 04-02 22:02, 04-11 02:57, 04-18 03:20, 04-24 18:39, 05-02 14:12, 05-10 17:11, 05-17 11:19, 05-24 04:57`,
  },
]
const round: Lunation['phase'][] = ['new', 'firstQuarter', 'full', 'lastQuarter']

describe('lunations against the almanac', () => {
  it.each(published)('are within a minute in $year ($source)', ({ year, first, times }) => {
    const found = lunationsOf(year)
    const rows = times.split(',').map((row) => `${year}-${row.trim().replace(' ', 'T')}Z`)
    if (year === 2018) expect(found).toHaveLength(rows.length)
    rows.forEach((at, index) => {
      const lunation = found[index]
      expect(lunation?.phase, at).toBe(round[(round.indexOf(first) + index) % 4])
      expect(minutesApart(lunation?.at ?? '', at), at).toBeLessThanOrEqual(1)
    })
  })

  it('puts the Moon where the quarter needs her', () => {
    // Full Moon of 7 July 2009 at 15°24′ Capricorn, 09:23 GMT (astrologie.ws, weekly letter 501).
    const full = lunationsOf(2009).find(({ at }) => at.startsWith('2009-07-07'))
    expect(minutesApart(full?.at ?? '', '2009-07-07T09:23Z')).toBeLessThanOrEqual(2)
    expect(full?.place).toMatchObject({ sign: 'capricorn', degree: 15, minute: 24 })
  })
})

/**
 * Espenak, NASA's GSFC: Five Millennium Canon of Solar Eclipses 2001–2100 and Catalog of Lunar Eclipses 2001–2100 (kept in
 * cosinekitty/astronomy, generate/eclipse/se2001.html and le2001.html). P partial, A annular, T total, H hybrid, N penumbral.
 */
const solar = `2001-06-21 T, 2001-12-14 A, 2002-06-10 A, 2002-12-04 T, 2003-05-31 A, 2003-11-23 T, 2004-04-19 P, 2004-10-14 P, 2005-04-08 H,
  2005-10-03 A, 2006-03-29 T, 2006-09-22 A, 2007-03-19 P, 2007-09-11 P, 2008-02-07 A, 2008-08-01 T, 2009-01-26 A, 2009-07-22 T,
  2010-01-15 A, 2010-07-11 T, 2011-01-04 P, 2011-06-01 P, 2011-07-01 P, 2011-11-25 P, 2012-05-20 A, 2012-11-13 T`
const lunar = `2022-05-16 T, 2022-11-08 T, 2023-05-05 N, 2023-10-28 P, 2024-03-25 N, 2024-09-18 P, 2025-03-14 T, 2025-09-07 T, 2026-03-03 T,
  2026-08-28 P, 2027-02-20 N, 2027-07-18 N, 2027-08-17 N, 2028-01-12 P, 2028-07-06 P, 2028-12-31 T, 2029-06-26 T, 2029-12-20 T,
  2030-06-15 P, 2030-12-09 N`
const types: Record<string, string[]> = {
  P: ['partial'],
  A: ['annular'],
  T: ['total'],
  H: ['total', 'annular'],
  N: ['penumbral'],
}

describe('eclipses against NASA’s catalogues', () => {
  it.each([
    { of: 'sun', from: 2001, to: 2012, rows: solar },
    { of: 'moon', from: 2022, to: 2030, rows: lunar },
  ] as const)('names those of the $of, from $from to $to, and no other', ({ of, from, to, rows }) => {
    const told = Array.from({ length: to - from + 1 }, (_, index) => lunationsOf(from + index))
      .flat()
      .flatMap(({ at, eclipse }) => (eclipse?.of === of ? [{ at, type: eclipse.type }] : []))
    const catalogue = rows.split(',').map((row) => row.trim().split(' ') as [string, string])
    expect(told).toHaveLength(catalogue.length)
    catalogue.forEach(([day, type], index) => {
      // The lunation may fall on the other side of midnight: the catalogue gives the day of greatest eclipse.
      expect(minutesApart(told[index]?.at ?? '', `${day}T12:00Z`), day).toBeLessThan(13 * 60)
      expect(types[type], day).toContain(told[index]?.type)
    })
  })
})

const find = (year: number, test: (event: ForecastEvent) => boolean): ForecastEvent | undefined =>
  eventsOf(year).find(test)

/** US Naval Observatory, Earth's seasons (kept in cosinekitty/astronomy, generate/seasons/seasons.txt): the Sun at 0°, 90°, 180°, 270°. */
const seasons = [
  '2018-03-20T16:15Z',
  '2018-06-21T10:07Z',
  '2018-09-23T01:54Z',
  '2018-12-21T22:23Z',
  '2026-03-20T14:46Z',
  '2026-06-21T08:24Z',
  '2026-09-23T00:05Z',
  '2026-12-21T20:50Z',
  '2030-03-20T13:52Z',
  '2030-06-21T07:31Z',
  '2030-09-22T23:27Z',
  '2030-12-21T20:09Z',
]
const seasonSigns = ['aries', 'cancer', 'libra', 'capricorn']

/**
 * Entries of planets, UTC. Saturn: Swiss Ephemeris, as a public service's test records its stay in Aries (03:35:08); the others: to the
 * minute, as a public test suite of an astrological calendar cites them. The engine's truncated VSOP87 is good to some arc-seconds: Saturn
 * makes ten of them in 40 minutes.
 */
const ingresses: [SkyBody, string, string][] = [
  ['pluto', 'aquarius', '2024-11-19T20:29Z'],
  ['saturn', 'aries', '2025-05-25T03:35Z'],
  ['jupiter', 'cancer', '2025-06-09T21:02Z'],
  ['uranus', 'gemini', '2025-07-07T07:45Z'],
]

describe('entries into signs', () => {
  it.each(seasons)('the Sun at the season of %s, to the minute', (at) => {
    const sign = seasonSigns[Math.floor((Number(at.slice(5, 7)) - 1) / 3)]
    const ingress = find(
      Number(at.slice(0, 4)),
      (event) => event.kind === 'ingress' && event.planet === 'sun' && event.sign === sign,
    )
    expect(minutesApart(ingress?.at ?? '', at)).toBeLessThanOrEqual(1)
  })

  it.each(ingresses)('%s into %s at %s, within the hour', (planet, sign, at) => {
    const ingress = find(
      Number(at.slice(0, 4)),
      (event) =>
        event.kind === 'ingress' && event.planet === planet && event.sign === sign && minutesApart(event.at, at) < 1e4,
    )
    expect(minutesApart(ingress?.at ?? '', at)).toBeLessThanOrEqual(60)
  })
})

/** A station is where a planet hardly moves: programs of the best kind differ by an hour (J. Neely, "Time-on-Station", Matrix). */
const stations: { planet: SkyBody; turns: 'direct' | 'retrograde'; at: string; place?: string; source: string }[] = [
  {
    planet: 'uranus',
    turns: 'retrograde',
    at: '2009-07-01T07:38Z',
    place: 'pisces 26',
    source: 'astrologie.ws, weekly letter 501',
  },
  {
    planet: 'saturn',
    turns: 'direct',
    at: '2015-08-02T05:53Z',
    source: 'astralharmony.com, Retrograde Saturn Stations Direct',
  },
  {
    planet: 'jupiter',
    turns: 'direct',
    at: '2022-11-23T23:02Z',
    place: 'pisces 28',
    source: 'turningoftheages.com, Jupiter Stations Direct',
  },
  {
    planet: 'jupiter',
    turns: 'retrograde',
    at: '2024-10-09T07:04Z',
    place: 'gemini 21 20',
    source: 'tracyastrosalon, 4 October 2024',
  },
  {
    planet: 'saturn',
    turns: 'retrograde',
    at: '2025-07-13T04:07Z',
    source: 'public test suite of an astrological calendar',
  },
  {
    planet: 'jupiter',
    turns: 'retrograde',
    at: '2025-11-11T16:41Z',
    source: 'public test suite of an astrological calendar',
  },
]

/** Day and place alone: J. Forrest, Stardate 101122 ("dates may vary by one day"). */
const stationPlaces: {
  planet: SkyBody
  turns: 'direct' | 'retrograde'
  day: string
  place: [string, number, number]
}[] = [
  { planet: 'pluto', turns: 'direct', day: '2022-10-08', place: ['capricorn', 26, 7] },
  { planet: 'saturn', turns: 'direct', day: '2022-10-23', place: ['aquarius', 18, 35] },
  { planet: 'mars', turns: 'retrograde', day: '2022-10-30', place: ['gemini', 25, 36] },
  { planet: 'mercury', turns: 'retrograde', day: '2022-12-29', place: ['capricorn', 24, 20] },
]

describe('stations', () => {
  it.each(stations)('$planet turns $turns at $at, within the hour ($source)', ({ planet, turns, at, place: where }) => {
    const found = find(
      Number(at.slice(0, 4)),
      (event) =>
        event.kind === 'station' &&
        event.planet === planet &&
        event.turns === turns &&
        minutesApart(event.at, at) < 1e4,
    )
    expect(minutesApart(found?.at ?? '', at)).toBeLessThanOrEqual(60)
    const [sign, degree, minute] = where?.split(' ') ?? []
    if (sign)
      expect(found).toMatchObject({
        place: { sign, degree: Number(degree), ...(minute && { minute: Number(minute) }) },
      })
  })

  it.each(stationPlaces)(
    '$planet turns $turns on $day where it was said to',
    ({ planet, turns, day, place: [sign, degree, minute] }) => {
      const found = find(
        2022,
        (event) =>
          event.kind === 'station' &&
          event.planet === planet &&
          event.turns === turns &&
          minutesApart(event.at, `${day}T12:00Z`) < 2 * 1440,
      )
      if (found?.kind !== 'station') throw new Error('No station')
      expect(found.place.sign).toBe(sign)
      // Some round the minute, some cut it.
      expect(Math.abs(found.place.degree * 60 + found.place.minute - degree * 60 - minute)).toBeLessThanOrEqual(1)
    },
  )
})
