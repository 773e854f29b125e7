import { describe, expect, it } from 'vitest'
import { accessEnd } from './access-end'

const end = (paidAt: string, ...months: number[]) =>
  accessEnd(
    new Date(paidAt),
    months.map((sanctuaryMonths) => ({ sanctuaryMonths })),
  ).toISOString()

describe('accessEnd', () => {
  it('takes the longest line', () => {
    expect(end('2026-11-21T10:00:00.000Z', 6, 0, 12)).toBe('2027-11-21T10:00:00.000Z')
  })

  it('stays within a shorter month', () => {
    expect(end('2026-11-30T10:00:00.000Z', 3)).toBe('2027-02-28T10:00:00.000Z')
    expect(end('2026-08-31T10:00:00.000Z', 3)).toBe('2026-11-30T10:00:00.000Z')
  })

  it('is the same day when nothing gives access', () => {
    expect(end('2026-11-30T10:00:00.000Z')).toBe('2026-11-30T10:00:00.000Z')
  })
})
