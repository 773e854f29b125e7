import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '@/shared/hash'
import { composeInstruments, type InstrumentSources } from './compose-instruments'
import { tellChart } from './tell-chart'
import { tellForecast } from './tell-forecast'
import { tellMandala } from './tell-mandala'
import { tellNumbers } from './tell-numbers'

const maelys: InstrumentSources = {
  date: '1987-04-23',
  time: '06:40',
  place: { latitude: 45.43389, longitude: 4.39, timeZone: 'Europe/Paris' },
  name: 'Maëlys Mercier',
  seal: 'a3'.repeat(32),
  sealedOn: '2026-11-15',
  timeZone: 'Europe/Paris',
  held: { chart: true, mandalaFamily: 'lotus', forecastMonths: 6 },
  locale: 'fr',
}

describe('composeInstruments', () => {
  it('is the same data for the same sources, and survives JSON', () => {
    const all = composeInstruments(maelys)
    expect(canonicalJson(composeInstruments(maelys))).toBe(canonicalJson(all))
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
    expect(all.chart?.angles?.ascendant.sign).toBe('aries')
    expect(all.numbers).toMatchObject({ lifePath: 7, year: 2026 })
    expect(all.forecast?.period).toMatchObject({ from: '2026-11-15', months: 6 })
  })

  it('leaves out what it is not told', () => {
    expect(composeInstruments({ ...maelys, date: null })).toMatchObject({ chart: null, numbers: null, forecast: null })
    const noPlace = composeInstruments({ ...maelys, place: null })
    expect(noPlace).toMatchObject({
      chart: null,
      forecast: null,
      numbers: { lifePath: 7 },
      mandala: { family: 'lotus' },
    })
    const none = { chart: false, mandalaFamily: null, forecastMonths: 0 }
    expect(composeInstruments({ ...maelys, held: none })).toMatchObject({ mandala: null, forecast: null })
    expect(composeInstruments({ ...maelys, held: none }).chart).not.toBeNull()
  })

  it('takes what cannot be a birth as no birth', () => {
    for (const date of ['1850-01-01', '2026-02-30', 'hier'])
      expect(composeInstruments({ ...maelys, date }).chart, date).toBeNull()
    expect(composeInstruments({ ...maelys, time: '25:61' }).chart).toBeNull()
    expect(composeInstruments({ ...maelys, place: { latitude: 100, longitude: 0, timeZone: 'x' } }).chart).toBeNull()
  })

  it('never throws, and what it tells is words (law)', { timeout: 60_000 }, () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    const time = fc.option(
      fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':')),
    )
    const place = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
      timeZone: fc.constantFrom('Europe/Paris', 'Pacific/Apia', 'Asia/Kathmandu'),
    })
    fc.assert(
      fc.property(
        date,
        time,
        place,
        fc.string(),
        fc.constantFrom('fr' as const, 'en' as const),
        (day, at, where, name, locale) => {
          const { chart, numbers, mandala } = composeInstruments({
            ...maelys,
            date: day.toISOString().slice(0, 10),
            time: at,
            place: where,
            name,
            held: { ...maelys.held, forecastMonths: 0 },
            locale,
          })
          const told = [
            chart && tellChart(chart, locale),
            numbers && tellNumbers(numbers, locale),
            mandala && tellMandala(mandala.explanation),
          ]
          for (const text of told) expect(text).toMatch(/^\S[^]*\S$/)
          expect(told.join(' ')).not.toMatch(/NaN|\bnull\b|\[object|(?<!are )undefined/)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('what is told of them', () => {
  const { chart, numbers, mandala, forecast } = composeInstruments(maelys)

  it('is plain prose in the markup of readings, with positions and a caution', () => {
    const text = tellChart(chart ?? expect.fail('no chart'), 'fr')
    expect(text).toContain('Le Soleil est à 2°30′ Taureau, la Lune à 2°06′ Poissons.')
    expect(text).toContain('\n- Mercure\u00a0: 17°33′ Bélier, maison 12\n')
    expect(text).toContain('n’affirment rien')
    expect(tellNumbers(numbers ?? expect.fail('no numbers'), 'fr')).toContain('- Expression\u00a0: 11, nombre maître')
    expect(tellMandala(mandala?.explanation ?? expect.fail('no mandala'))).toMatch(/^Un lotus/)
    const calendar = tellForecast(forecast ?? expect.fail('no forecast'), 'fr')
    expect(calendar).toMatch(/\*\*[Dd]écembre 2026\*\*\n\n- /)
  })

  it('claims neither houses nor orbs for an unknown hour', () => {
    const ofDay = composeInstruments({ ...maelys, time: null }).chart ?? expect.fail('no chart')
    const text = tellChart(ofDay, 'fr')
    expect(text).toMatch(/^L’heure de naissance est inconnue/)
    expect(text).not.toMatch(/maison \d|orbe/)
    expect(text).not.toContain('L’Ascendant est à')
  })
})
