import { describe, expect, it } from 'vitest'
import { formatDate, formatDay, formatMoment, formatTime, hourOfDay } from './dates'

describe('dates are told in the house’s own time', () => {
  it('writes an hour as each language does', () => {
    expect(formatTime('2026-11-21T08:04:00Z', 'fr')).toBe('9\u00a0h\u00a004')
    expect(formatTime('2026-11-21T08:04:00Z', 'en')).toBe('09:04')
  })

  it('never parts a day from its month, and says « 1er » in French alone', () => {
    expect(formatDay('2026-12-01T12:00:00Z', 'fr')).toBe('mardi 1er\u00a0décembre')
    expect(formatDate('2026-12-01T12:00:00Z', 'en')).toBe('1\u00a0December 2026')
    expect(formatDate('2026-12-11T12:00:00Z', 'fr')).toBe('11\u00a0décembre 2026')
  })

  it('crosses midnight and the summer clock with Paris', () => {
    expect(formatDate('2026-11-21T23:30:00Z', 'fr')).toBe('22\u00a0novembre 2026')
    expect(hourOfDay(new Date('2026-07-01T22:30:00Z'))).toBe(0)
    expect(formatMoment('2026-03-29T01:30:00Z', 'fr')).toBe('dimanche 29\u00a0mars, 3\u00a0h\u00a030')
  })
})
