import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthMoment } from '../birth/birth-moment'
import { separation } from '../sky/angles'
import { planets } from '../sky/bodies'
import { aspectKinds } from './aspect-kinds'
import { describeChart, describeNotes } from './describe-chart'
import { houseSystems } from './house-cusps'
import { natalChart } from './natal-chart'

const zones = Intl.supportedValuesOf('timeZone')
const paris = { latitude: 48.8566, longitude: 2.3522, timeZone: 'Europe/Paris' }
const chartOf = (date: string, time: string | null, place = paris) =>
  natalChart({ moment: birthMoment({ date, time, place }), place })

const births = fc.record({
  date: fc
    .integer({ min: 0, max: 73_413 })
    .map((days) => new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10)),
  time: fc.option(
    fc
      .nat(1439)
      .map(
        (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      ),
  ),
  place: fc.record({
    latitude: fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, -66.56, 0, 66.56, 90)),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    timeZone: fc.constantFrom(...zones),
  }),
  houseSystem: fc.constantFrom(...houseSystems),
})

describe('natalChart', () => {
  it('never fails, whatever the birth, and its angles are angles', () => {
    fc.assert(
      fc.property(births, ({ date, time, place, houseSystem }) => {
        const chart = natalChart({ moment: birthMoment({ date, time, place }), place, houseSystem })
        const longitudes = [
          ...chart.bodies.map(({ longitude }) => longitude),
          ...chart.bodies.flatMap(({ range }) => (range ? [range.from.longitude, range.to.longitude] : [])),
          ...(chart.houses?.cusps ?? []).map(({ longitude }) => longitude),
          ...Object.values(chart.angles ?? {}).map(({ longitude }) => longitude),
        ]
        expect(longitudes.every((each) => each >= 0 && each < 360)).toBe(true)
        expect(
          chart.bodies.every(({ degree, minute }) => degree >= 0 && degree < 30 && minute >= 0 && minute < 60),
        ).toBe(true)
        expect(chart.houses === null).toBe(time === null)
        if (chart.houses) {
          const cusps = chart.houses.cusps.map(({ longitude }) => longitude)
          const around = cusps.reduce(
            (sum, cusp, index) => sum + (((cusps[(index + 1) % 12] ?? 0) - cusp + 360) % 360),
            0,
          )
          expect(cusps).toHaveLength(12)
          // Once around the circle and no more: the twelve stand in order.
          expect(around).toBeCloseTo(360, 4)
          expect(chart.bodies.every(({ house }) => house !== null && house >= 1 && house <= 12)).toBe(true)
        }
        for (const { type, orb } of chart.aspects) expect(orb).toBeLessThanOrEqual(aspectKinds[type].luminaryOrb)
        // Plain JSON: what was stored is what is read.
        expect(JSON.parse(JSON.stringify(chart))).toEqual(chart)
        expect(describeChart(chart, 'fr')).not.toMatch(/NaN|undefined/)
      }),
      { numRuns: 250 },
    )
  }, 60_000)

  it('is the same for the same birth', () => {
    expect(chartOf('1987-04-23', '06:40')).toEqual(chartOf('1987-04-23', '06:40'))
  })

  it('knows only what holds all day when the time is unknown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 46_000 }), fc.nat(1439), (days, minutes) => {
        const date = new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10)
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
        const day = chartOf(date, null)
        const then = chartOf(date, time)
        // Whatever the hour was, the day's chart had said nothing that is false.
        for (const aspect of day.aspects) {
          expect(
            then.aspects.some((each) => each.type === aspect.type && String(each.between) === String(aspect.between)),
          ).toBe(true)
        }
        for (const [index, { range }] of day.bodies.entries()) {
          const body = then.bodies[index]
          if (!range || !body) throw new Error('a body is missing')
          expect(range.signs).toContain(body.sign)
          const span = separation(range.from.longitude, range.to.longitude)
          expect(separation(range.from.longitude, body.longitude)).toBeLessThanOrEqual(span + 0.01)
        }
        const known = new Set(
          [...day.aspects, ...day.uncertainAspects].map(({ type, between }) => `${type} ${between}`),
        )
        const among = then.aspects.filter(({ between }) => between.every((point) => planets.includes(point as never)))
        expect(among.filter(({ type, between }) => !known.has(`${type} ${between}`))).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('takes a doubtful time by one rule and says so', () => {
    const twice = chartOf('1987-09-27', '02:30')
    expect(twice.moment.instant).toBe('1987-09-27T00:30:00.000Z')
    expect(twice.notes).toEqual(['TIME_AMBIGUOUS'])
    const never = chartOf('1987-03-29', '02:30')
    expect(never.moment.instant).toBe('1987-03-29T01:30:00.000Z')
    expect(describeNotes(never, 'fr')[0]).toContain('ont sauté cette heure')
    expect(describeNotes(never, 'en')[0]).toContain('skipped this time')
  })

  it('falls back to Porphyry beyond the polar circle, openly', () => {
    const chart = chartOf('1990-12-21', '14:00', { latitude: 69.65, longitude: 18.96, timeZone: 'Europe/Oslo' })
    expect([chart.houseSystem, chart.houses?.system, chart.notes]).toEqual([
      'placidus',
      'porphyry',
      ['PLACIDUS_UNDEFINED'],
    ])
  })

  it('says when the clocks of a place are a neighbour’s', () => {
    const place = { latitude: 52.37, longitude: 4.9, timeZone: 'Europe/Amsterdam' }
    expect(chartOf('1935-05-01', '10:00', place).notes).toEqual(['HISTORY_BORROWED'])
    expect(chartOf('1975-05-01', '10:00', place).notes).toEqual([])
  })

  it('counts ten bodies, fewer when one may stand in two signs', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)
    const { balance } = chartOf('1987-04-23', '06:40')
    expect([sum(balance.elements), sum(balance.modalities)]).toEqual([10, 10])
    const day = chartOf('1974-11-05', null)
    const doubtful = day.bodies.filter(({ body, range }) => planets.includes(body) && (range?.signs.length ?? 1) > 1)
    expect(sum(day.balance.elements)).toBe(10 - doubtful.length)
  })

  it('refuses a place that is not on Earth, by its field', () => {
    const moment = birthMoment({ date: '1987-04-23', time: '06:40', place: paris })
    expect(() => natalChart({ moment, place: { latitude: 91, longitude: 0 } })).toThrow(
      expect.objectContaining({
        code: 'VALIDATION_FAILED',
        faults: [{ field: 'place.latitude', reason: 'OUT_OF_RANGE' }],
      }),
    )
  })

  it('is quick: a chart in a few milliseconds once warm', () => {
    for (let round = 0; round < 20; round++) chartOf(`19${50 + round}-06-15`, '12:00')
    const times = Array.from({ length: 60 }, (_, round) => {
      const start = performance.now()
      chartOf(`19${String(10 + round).padStart(2, '0')}-03-0${(round % 9) + 1}`, '08:15')
      return performance.now() - start
    }).sort((a, b) => a - b)
    // The promise is 10 ms; the bound is lenient, for a machine that does other things too.
    expect(times[30]).toBeLessThan(30)
  })
})
