import { describe, expect, it } from 'vitest'
import { formatDate, formatMoment, formatTime, hourOfDay } from './dates'

describe('dates are told in the house’s own time', () => {
  it('writes an hour as each language does', () => {
    expect(formatTime('2026-11-21T08:04:00Z', 'fr')).toBe('9\u00a0h\u00a004')
    expect(formatTime('2026-11-21T08:04:00Z', 'en')).toBe('09:04')
  })

  it('crosses midnight and the summer clock with Paris', () => {
    expect(formatDate('2026-11-21T23:30:00Z', 'fr')).toBe('22 novembre 2026')
    expect(hourOfDay(new Date('2026-07-01T22:30:00Z'))).toBe(0)
    expect(formatMoment('2026-03-29T01:30:00Z', 'fr')).toBe('dimanche 29 mars, 3\u00a0h\u00a030')
  })
})
