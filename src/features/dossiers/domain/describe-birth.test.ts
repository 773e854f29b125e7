import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import type { Place } from '@/features/catalog'
import { people } from '../../../../tests/factories/answers'
import { describeBirth } from './describe-birth'

const place = (name: string, timeZone: string): Place => ({
  name,
  region: '',
  country: 'FR',
  latitude: 0,
  longitude: 0,
  timeZone,
})
const paris = place('Paris', 'Europe/Paris')
const birth = (date: string, time: string | undefined, where: Place | undefined) => ({
  'birth-date': date,
  ...(time ? { 'birth-time': time } : {}),
  ...(where ? { 'birth-place': where } : {}),
})
const originalZone = process.env.TZ

afterEach(() => {
  if (originalZone === undefined) delete process.env.TZ
  else process.env.TZ = originalZone
})

describe('describeBirth', () => {
  it('writes the birth in one line, with the offset of then and there', () => {
    const answers = birth('1987-04-23', '06:40', place('Saint-Étienne', 'Europe/Paris'))
    expect(describeBirth(answers, 'fr')).toEqual({
      text: '23\u00a0avril 1987, 06:40 · Saint-Étienne (Europe/Paris, UTC+2)',
      note: null,
    })
    expect(describeBirth(answers, 'en')?.text).toBe('23\u00a0April 1987, 06:40 · Saint-Étienne (Europe/Paris, UTC+2)')
  })

  it.each([
    ['1987-01-23', '06:40', 'Europe/Paris', 'UTC+1'],
    ['1905-06-01', '12:00', 'Europe/Paris', 'UTC+0:09:21'],
    ['1938-01-10', '12:00', 'Europe/Paris', 'UTC'],
    ['1942-07-01', '12:00', 'Europe/Paris', 'UTC+2'],
    ['1990-09-09', '03:15', 'Pacific/Noumea', 'UTC+11'],
    ['1959-07-14', '12:05', 'America/Martinique', 'UTC−4'],
    ['1990-01-01', '12:00', 'Asia/Kolkata', 'UTC+5:30'],
    ['1980-01-15', '12:00', 'America/St_Johns', 'UTC−3:30'],
  ])('knows the offset of %s %s in %s: %s', (date, time, zone, offset) => {
    expect(describeBirth(birth(date, time, place('X', zone)), 'fr')?.text).toContain(`(${zone}, ${offset})`)
  })

  it('says openly that a time never was, or was twice', () => {
    const gap = describeBirth(birth('1987-03-29', '02:30', paris), 'fr')
    expect(gap?.text).toBe('29\u00a0mars 1987, 02:30 · Paris (Europe/Paris)')
    expect(gap?.note).toContain('ont sauté cette heure')
    const twice = describeBirth(birth('1987-09-27', '02:30', paris), 'fr')
    expect(twice?.text).toBe('27\u00a0septembre 1987, 02:30 · Paris (Europe/Paris, UTC+2 ou UTC+1)')
    expect(twice?.note).toContain('deux fois')
    expect(describeBirth(birth('1987-03-29', '03:00', paris), 'fr')?.note).toBeNull()
    expect(describeBirth(birth('1987-03-29', '01:59', paris), 'fr')?.note).toBeNull()
    // Samoa skipped a whole day.
    expect(describeBirth(birth('2011-12-30', '12:00', place('Apia', 'Pacific/Apia')), 'fr')?.note).not.toBeNull()
  })

  it('does without time, place or date', () => {
    expect(describeBirth(birth('1974-11-02', 'unknown', paris), 'fr')?.text).toBe(
      '2\u00a0novembre 1974, heure inconnue · Paris (Europe/Paris)',
    )
    expect(describeBirth(birth('1974-11-01', undefined, undefined), 'fr')).toEqual({
      text: '1er\u00a0novembre 1974, heure non précisée',
      note: null,
    })
    expect(describeBirth({}, 'fr')).toBeNull()
  })

  it('never moves a day or a minute, in whatever zone the birth, the person or the machine is', () => {
    const machines = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata']
    const zones = [...new Set(people.map(({ birthPlace }) => birthPlace.timeZone)), ...machines]
    const january = new Set<number>()
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 46_000 }),
        fc.nat(1_439),
        fc.constantFrom(...zones),
        fc.constantFrom(...machines),
        (days, minutes, zone, machine) => {
          process.env.TZ = machine
          january.add(new Date(2020, 0, 1).getTimezoneOffset())
          const date = new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10)
          const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
          const { text } = describeBirth(birth(date, time, place('X', zone)), 'en') ?? { text: '' }
          const [day, month, year] = text.split(',')[0]?.split(/\s/) ?? []
          const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']
          const number = [...months, 'October', 'November', 'December'].indexOf(month ?? '') + 1
          expect(`${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`).toBe(date)
          expect(text).toContain(`, ${time} · X (${zone}`)
        },
      ),
      { numRuns: 400 },
    )
    // The machine's zone really changed meanwhile, or this would prove nothing.
    expect(january.size).toBeGreaterThan(3)
  }, 20_000)
})
