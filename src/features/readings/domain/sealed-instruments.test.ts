import { describe, expect, it } from 'vitest'
import { composeInstruments, type HeldInstruments } from '@/features/instruments'
import { sealedInstruments } from './sealed-instruments'

const birth = {
  date: '1987-04-23',
  time: '06:40',
  place: { latitude: 45.43, longitude: 4.39, timeZone: 'Europe/Paris' },
}

const given = (held: Partial<HeldInstruments>) =>
  sealedInstruments({
    ...composeInstruments({
      ...birth,
      name: 'Maëlys Mercier',
      seal: 'a3'.repeat(32),
      sealedOn: '2026-11-15',
      timeZone: 'Europe/Paris',
      held: { chart: false, mandalaFamily: null, forecastMonths: 0, ...held },
      locale: 'fr',
    }),
    birth: 'le 23 avril 1987',
  })

describe('sealedInstruments', () => {
  it('is nothing when the offer holds nothing, whatever the expert could read', () => expect(given({})).toBeNull())

  it('gives the chart to whom bought it, and to nobody else', () => {
    expect(given({ chart: true })?.chart?.moment.date).toBe('1987-04-23')
    expect(given({ mandalaFamily: 'lotus' })).toMatchObject({
      chart: null,
      mandala: { family: 'lotus' },
      forecast: null,
    })
    expect(given({ forecastMonths: 12 })).toMatchObject({
      chart: null,
      mandala: null,
      forecast: { period: { months: 12 } },
    })
  })
})
