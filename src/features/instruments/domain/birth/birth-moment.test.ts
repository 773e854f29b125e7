import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthMoment, chosenInstant } from './birth-moment'
import { offsetLabel } from './offset-label'

const at = (timeZone: string) => ({ latitude: 0, longitude: 0, timeZone })
const moment = (date: string, time: string | null, timeZone: string) => birthMoment({ date, time, place: at(timeZone) })

describe('birthMoment', () => {
  it.each([
    ['1987-04-23', '06:40', 'Europe/Paris', '1987-04-23T04:40:00.000Z', 'UTC+2'],
    ['1987-01-23', '06:40', 'Europe/Paris', '1987-01-23T05:40:00.000Z', 'UTC+1'],
    // Paris mean time, then Greenwich time, then Berlin's time under the occupation.
    ['1905-06-01', '12:00', 'Europe/Paris', '1905-06-01T11:50:39.000Z', 'UTC+0:09:21'],
    ['1938-01-10', '12:00', 'Europe/Paris', '1938-01-10T12:00:00.000Z', 'UTC'],
    ['1942-07-01', '12:00', 'Europe/Paris', '1942-07-01T10:00:00.000Z', 'UTC+2'],
    // British double summer time.
    ['1942-06-01', '12:00', 'Europe/London', '1942-06-01T10:00:00.000Z', 'UTC+2'],
    ['1965-06-30', '12:00', 'Africa/Monrovia', '1965-06-30T12:44:30.000Z', 'UTC−0:44:30'],
    ['1990-09-09', '03:15', 'Pacific/Noumea', '1990-09-08T16:15:00.000Z', 'UTC+11'],
    ['1980-01-15', '12:00', 'America/St_Johns', '1980-01-15T15:30:00.000Z', 'UTC−3:30'],
    ['2099-07-01', '12:00', 'Europe/Paris', '2099-07-01T10:00:00.000Z', 'UTC+2'],
  ])('reads %s %s in %s', (date, time, zone, instant, offset) => {
    const read = moment(date, time, zone)
    if (read.kind !== 'instant') throw new Error(read.kind)
    expect([read.instant.toISOString(), offsetLabel(read.offsetMinutes)]).toEqual([instant, offset])
  })

  it('gives both readings of a time that was twice, the first first', () => {
    const read = moment('1987-09-27', '02:30', 'Europe/Paris')
    if (read.kind !== 'ambiguous') throw new Error(read.kind)
    expect(read.candidates.map((each) => each.toISOString())).toEqual([
      '1987-09-27T00:30:00.000Z',
      '1987-09-27T01:30:00.000Z',
    ])
    expect(read.offsetsMinutes).toEqual([120, 60])
    expect(chosenInstant(read)?.instant).toEqual(read.candidates[0])
  })

  it('finds the minutes that came twice when Paris gave up its mean time, and those it never lost', () => {
    expect(moment('1911-03-10', '23:52', 'Europe/Paris').kind).toBe('ambiguous')
    expect(moment('1911-03-10', '23:50', 'Europe/Paris').kind).toBe('instant')
  })

  it('gives the instants before and after a time that never was', () => {
    const read = moment('1987-03-29', '02:30', 'Europe/Paris')
    if (read.kind !== 'nonexistent') throw new Error(read.kind)
    expect([read.before.toISOString(), read.after.toISOString()]).toEqual([
      '1987-03-29T00:30:00.000Z',
      '1987-03-29T01:30:00.000Z',
    ])
    expect(read.offsetsMinutes).toEqual([120, 60])
    expect(chosenInstant(read)).toEqual({ instant: read.after, offsetMinutes: 60 })
    expect(moment('2011-12-30', '12:00', 'Pacific/Apia').kind).toBe('nonexistent')
  })

  it('spans the local day when nobody knows the time, however long it was', () => {
    const hours = (date: string, zone: string) => {
      const read = moment(date, null, zone)
      if (read.kind !== 'timeUnknown') throw new Error(read.kind)
      expect(chosenInstant(read)).toBeNull()
      return (read.to.getTime() - read.from.getTime()) / 3_600_000
    }
    expect(hours('1987-03-29', 'Europe/Paris')).toBe(23)
    expect(hours('1987-09-27', 'Europe/Paris')).toBe(25)
    expect(hours('1987-06-01', 'Europe/Paris')).toBe(24)
    expect(hours('2011-12-30', 'Pacific/Apia')).toBe(24)
    // Summer time that begins at midnight: the day has no 00:00.
    expect(hours('2017-10-15', 'America/Sao_Paulo')).toBe(23)
  })

  it.each([
    [{ date: '1987-02-29' }, 'date', 'DATE_UNKNOWN'],
    [{ date: '29/02/1988' }, 'date', 'DATE_MALFORMED'],
    [{ date: '1899-12-31' }, 'date', 'DATE_OUT_OF_RANGE'],
    [{ date: '2101-01-01' }, 'date', 'DATE_OUT_OF_RANGE'],
    [{ time: '24:00' }, 'time', 'TIME_MALFORMED'],
    [{ time: '6:40' }, 'time', 'TIME_MALFORMED'],
    [{ place: { ...at('Europe/Paris'), latitude: Number.NaN } }, 'place.latitude', 'OUT_OF_RANGE'],
    [{ place: { ...at('Europe/Paris'), longitude: 181 } }, 'place.longitude', 'OUT_OF_RANGE'],
    [{ place: at('Europe/Nowhere') }, 'place.timeZone', 'ZONE_UNKNOWN'],
    [{ place: at('+02:00') }, 'place.timeZone', 'ZONE_UNKNOWN'],
    [{ place: at('') }, 'place.timeZone', 'ZONE_UNKNOWN'],
  ])('refuses %j by its field', (change, field, reason) => {
    const input = { date: '1987-04-23', time: '06:40', place: at('Europe/Paris'), ...change }
    expect(() => birthMoment(input)).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', faults: [{ field, reason }] }),
    )
  })

  it('is one instant on the clocks of the place, in every zone, whatever the zone of the machine', () => {
    const before = process.env.TZ
    const machines = ['UTC', 'Pacific/Kiritimati', 'America/New_York']
    try {
      fc.assert(
        fc.property(
          fc.integer({ min: 0, max: 73_413 }),
          fc.nat(1439),
          fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
          fc.constantFrom(...machines),
          (days, minutes, zone, machine) => {
            process.env.TZ = machine
            const date = new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10)
            const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
            const read = moment(date, time, zone)
            const wall = Date.parse(`${date}T${time}:00Z`)
            if (read.kind === 'instant') expect(read.instant.getTime() + read.offsetMinutes * 60_000).toBe(wall)
            if (read.kind === 'ambiguous') {
              read.candidates.forEach((each, index) => {
                expect(each.getTime() + (read.offsetsMinutes[index] ?? 0) * 60_000).toBe(wall)
              })
            }
            if (read.kind === 'nonexistent') expect(read.before.getTime()).toBeLessThan(read.after.getTime())
          },
        ),
        { numRuns: 500 },
      )
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  }, 30_000)
})
