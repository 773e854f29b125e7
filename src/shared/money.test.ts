import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatMoney, taxIncluded } from './money'

describe('money', () => {
  it('is written as each language writes it', () => {
    expect(formatMoney({ amountCents: 4_700, currency: 'eur' }, 'fr')).toBe('47,00\u00a0€')
    expect(formatMoney({ amountCents: 123_456, currency: 'eur' }, 'en')).toBe('€1,234.56')
  })

  it('holds its tax in whole cents, never more than itself', () => {
    expect(taxIncluded(12_000, 2_000)).toBe(2_000)
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.nat(5_000), (amount, rate) => {
        const tax = taxIncluded(amount, rate)
        expect(Number.isInteger(tax) && tax >= 0 && tax <= amount).toBe(true)
      }),
    )
  })
})
