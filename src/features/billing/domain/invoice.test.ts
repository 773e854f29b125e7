import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentNumber, taxShare } from './invoice'

describe('documentNumber', () => {
  it('names invoices and credit notes', () => {
    expect(documentNumber('invoice', 2026, 42)).toBe('2026-000042')
    expect(documentNumber('credit_note', 2026, 1)).toBe('AV-2026-000001')
  })
})

describe('taxShare', () => {
  it('lets partial credits add up to the invoice’s tax, whatever the parts', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 5_000 }), (amounts, rateBps) => {
        const totalCents = amounts.reduce((sum, amount) => sum + amount, 0)
        const invoice = { totalCents, taxCents: Math.round((totalCents * rateBps) / (10_000 + rateBps)) }
        let credited = 0
        let tax = 0
        for (const amount of amounts) {
          tax += taxShare(credited + amount, invoice) - taxShare(credited, invoice)
          credited += amount
        }
        expect(tax).toBe(invoice.taxCents)
      }),
    )
  })

  it('is nothing for a free invoice', () => {
    expect(taxShare(0, { totalCents: 0, taxCents: 0 })).toBe(0)
  })
})
