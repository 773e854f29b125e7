import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthMoment } from '../birth/birth-moment'
import { aspectKinds } from '../chart/aspect-kinds'
import { natalChart } from '../chart/natal-chart'
import { separation } from '../sky/angles'
import { motionOf } from '../sky/motion-of'
import { placeAt } from '../sky/sky-at'
import { forecast, type ForecastInput } from './forecast'
import type { Forecast } from './forecast-types'
import { transitRules } from './transit-rules'

const place = { latitude: 45.44, longitude: 4.39, timeZone: 'Europe/Paris' }
const chartAt = (time: string | null, date = '1987-04-23') =>
  natalChart({ moment: birthMoment({ date, time, place }), place })
const year = (input: Partial<ForecastInput> = {}) =>
  forecast({ chart: chartAt('06:40'), from: '2026-09-01', months: 12, timeZone: 'Europe/Paris', ...input })
const eventsOf = ({ months }: Forecast) => months.flatMap(({ events }) => events)

describe('forecast', () => {
  it('is plain JSON, the same twice', () => {
    const made = year()
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
    expect(JSON.stringify(year())).toBe(JSON.stringify(made))
  })

  it('tells every pass of a transit that comes back', () => {
    const transit = year().transits.find(({ id }) => id === 'jupiter-trine-mercury')
    expect(transit?.passes.map(({ day, motion }) => [day, motion])).toEqual([
      ['2026-09-20', 'direct'],
      ['2027-03-25', 'retrograde'],
      ['2027-05-02', 'direct'],
    ])
    // The second and the third pass are one stay within the orb: the station lies between them.
    expect(transit?.spans.map(({ from, to }) => [from?.day, to?.day])).toEqual([
      ['2026-09-15', '2026-09-25'],
      ['2027-03-12', '2027-05-15'],
    ])
  })

  it('leaves open what began before, or ends after', () => {
    const { transits } = year()
    expect(transits.find(({ id }) => id === 'saturn-square-midheaven')?.spans[0]?.from).toBeNull()
    expect(transits.find(({ id }) => id === 'saturn-conjunction-ascendant')?.spans.at(-1)?.to).toBeNull()
  })

  it('groups by calendar month in its zone, cut at both ends', () => {
    const { months } = year({ from: '2026-09-14', months: 6 })
    expect(months.map(({ month }) => month)).toEqual([
      '2026-09',
      '2026-10',
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ])
    expect([months[0]?.from, months[0]?.to, months.at(-1)?.from, months.at(-1)?.to]).toEqual([
      '2026-09-14',
      '2026-09-30',
      '2027-03-01',
      '2027-03-13',
    ])
    // The Full Moon of 2026-09-26T16:50Z is on the 27th in Auckland.
    const there = eventsOf(year({ timeZone: 'Pacific/Auckland' })).find(({ at }) => at === '2026-09-26T16:50:00.000Z')
    expect(there).toMatchObject({ kind: 'lunation', phase: 'full', day: '2026-09-27' })
  })

  it('gives houses and angles when the hour is known', () => {
    const made = year()
    expect(made.hasTime).toBe(true)
    expect(made.transits.some(({ target }) => target === 'midheaven' || target === 'ascendant')).toBe(true)
    for (const event of eventsOf(made)) if ('house' in event) expect(event.house).toBeGreaterThan(0)
  })

  it('keeps to what is true at every hour when it is not', () => {
    const made = year({ chart: chartAt(null) })
    expect(made.hasTime).toBe(false)
    for (const event of eventsOf(made)) if ('house' in event) expect(event.house).toBeNull()
    expect(made.transits.filter(({ target }) => ['moon', 'ascendant', 'midheaven'].includes(target))).toEqual([])
    expect(made.transits.length).toBeGreaterThan(0)
    const hours = Array.from({ length: 24 }, (_, hour) => chartAt(`${String(hour).padStart(2, '0')}:00`))
    for (const transit of made.transits) {
      const rule = transitRules.find(({ planet }) => planet === transit.planet)
      for (const pass of transit.passes) {
        expect(pass.marginDays).toBeGreaterThan(0)
        const there = placeAt(transit.planet, new Date(pass.at)).longitude
        for (const { bodies } of hours) {
          const natal = bodies.find(({ body }) => body === transit.target)?.longitude ?? NaN
          const off = Math.abs(separation(there, natal) - aspectKinds[transit.aspect].angle)
          expect(off, transit.id).toBeLessThanOrEqual((rule?.orb ?? 0) + 1e-3)
        }
      }
    }
  })

  it('refuses what it cannot read, naming the field', () => {
    for (const [input, field] of [
      [{ from: '2026-02-30' }, 'from'],
      [{ from: '1899-12-31' }, 'from'],
      [{ months: 7 as 6 }, 'months'],
      [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    ] as const) {
      expect(() => year(input)).toThrowError(
        expect.objectContaining({ code: 'VALIDATION_FAILED', faults: [expect.objectContaining({ field })] }),
      )
    }
  })

  it('takes less than 300 ms for twelve months once warm', () => {
    year()
    const chart = chartAt('06:40')
    const times = Array.from({ length: 5 }, (_, index) => {
      const start = performance.now()
      year({ chart, from: `2027-0${index + 1}-01` })
      return performance.now() - start
    })
    expect(Math.min(...times)).toBeLessThan(300)
  })
})

const births = fc.record({
  date: fc
    .date({ min: new Date('1920-01-01'), max: new Date('2015-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  time: fc.option(
    fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`),
  ),
})
/** Days that every month has, so that six months and six months are twelve. */
const starts = fc
  .tuple(fc.integer({ min: 1950, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Pacific/Auckland', 'UTC')
const laws = { numRuns: 20 }
const patience = 60_000

describe('any birth, any year', () => {
  it(
    'has its events in order, inside the period, in their month, each with an id of its own',
    () => {
      fc.assert(
        fc.property(births, starts, zones, ({ date, time }, from, timeZone) => {
          const made = forecast({ chart: chartAt(time, date), from, months: 12, timeZone })
          const events = eventsOf(made)
          expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort())
          expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
          for (const { month, from: first, to, events: inMonth } of made.months) {
            for (const { at, day } of inMonth) {
              expect(at >= made.period.start && at < made.period.end).toBe(true)
              expect(day.startsWith(month) && day >= first && day <= to).toBe(true)
            }
          }
          for (const { spans } of made.transits) {
            for (const { from: entry, to: exit } of spans) {
              if (entry) expect(entry.at >= made.period.start && entry.at <= made.period.end).toBe(true)
              if (entry && exit) expect(exit.at >= entry.at).toBe(true)
            }
          }
        }),
        laws,
      )
    },
    patience,
  )

  it(
    'has passes that are exact, lunations that are quarters, stations that stand still',
    () => {
      const arcMinute = 1 / 60
      fc.assert(
        fc.property(births, starts, ({ date, time }, from) => {
          const chart = chartAt(time, date)
          const longitudes: Record<string, number> = Object.fromEntries([
            ...chart.bodies.map(({ body, longitude }) => [body, longitude]),
            ...Object.entries(chart.angles ?? {}).map(([angle, { longitude }]) => [angle, longitude]),
          ])
          const made = forecast({ chart, from, months: 12, timeZone: 'UTC' })
          const quarters = { new: 0, firstQuarter: 90, full: 180, lastQuarter: 90 }
          for (const event of eventsOf(made)) {
            const at = new Date(event.at)
            if (event.kind === 'pass') {
              const apart = separation(placeAt(event.planet, at).longitude, longitudes[event.target] ?? NaN)
              expect(Math.abs(apart - aspectKinds[event.aspect].angle), event.id).toBeLessThan(arcMinute)
              expect(motionOf(event.planet, at) > 0, event.id).toBe(event.motion === 'direct')
            } else if (event.kind === 'lunation') {
              const apart = separation(placeAt('moon', at).longitude, placeAt('sun', at).longitude)
              expect(Math.abs(apart - quarters[event.phase]), event.id).toBeLessThan(arcMinute)
            } else if (event.kind === 'station') {
              expect(Math.abs(motionOf(event.planet, at)), event.id).toBeLessThan(0.001)
            }
          }
        }),
        laws,
      )
    },
    patience,
  )

  it(
    'loses nothing at an edge: twelve months are six and six',
    () => {
      fc.assert(
        fc.property(births, starts, zones, ({ date, time }, from, timeZone) => {
          const chart = chartAt(time, date)
          const whole = forecast({ chart, from, months: 12, timeZone })
          const first = forecast({ chart, from, months: 6, timeZone })
          const second = forecast({ chart, from: first.period.until, months: 6, timeZone })
          expect(second.period.until).toBe(whole.period.until)
          expect([...eventsOf(first), ...eventsOf(second)]).toEqual(eventsOf(whole))
          const edges = ({ transits }: Forecast) =>
            transits
              .flatMap(({ id, spans }) =>
                spans.flatMap(({ from: a, to: b }) => [a && `${id} in ${a.at}`, b && `${id} out ${b.at}`]),
              )
              .filter(Boolean)
          expect([...edges(first), ...edges(second)].sort()).toEqual(edges(whole).sort())
        }),
        laws,
      )
    },
    patience,
  )

  it('finds every pass that an hourly walk finds', () => {
    const [chart, from] = [chartAt('06:40'), '2026-09-01']
    const made = forecast({ chart, from, months: 12, timeZone: 'UTC' })
    const natal = chart.bodies.find(({ body }) => body === 'moon')?.longitude ?? NaN
    const passes: string[] = []
    let before = 0
    for (let time = Date.parse(made.period.start); time < Date.parse(made.period.end); time += 3_600_000) {
      const off = separation(placeAt('uranus', new Date(time)).longitude, natal) - 90
      if (before !== 0 && off > 0 !== before > 0) passes.push(new Date(time).toISOString().slice(0, 13))
      before = off
    }
    const told = made.transits.find(({ id }) => id === 'uranus-square-moon')?.passes ?? []
    expect(passes.length).toBeGreaterThan(0)
    expect(told.map(({ at }) => new Date(Date.parse(at) + 3_600_000).toISOString().slice(0, 13))).toEqual(passes)
  })
})
