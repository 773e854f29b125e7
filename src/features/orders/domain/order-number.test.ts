import { describe, expect, it } from 'vitest'
import { monthOf, orderNumber } from './order-number'

describe('orderNumber', () => {
  it('reads LUM-2611-0042, and grows past 9999', () => {
    expect(orderNumber('2611', 42)).toBe('LUM-2611-0042')
    expect(orderNumber('2611', 12_345)).toBe('LUM-2611-12345')
  })

  it('takes the month from the house’s clock', () => {
    expect(monthOf(new Date('2026-11-30T22:59:59Z'))).toBe('2611')
    expect(monthOf(new Date('2026-11-30T23:00:00Z'))).toBe('2612')
    expect(monthOf(new Date('2026-12-31T23:30:00Z'))).toBe('2701')
  })
})
