import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountsOf } from './order-amounts'

const line = fc.record({
  unitPriceCents: fc.integer({ min: 0, max: 1_000_000 }),
  quantity: fc.integer({ min: 1, max: 9 }),
  taxRateBps: fc.constantFrom(0, 550, 1000, 2000),
})

describe('amountsOf', () => {
  it('adds lines and the tax inside them', () => {
    const lines = [
      { unitPriceCents: 4700, quantity: 1, taxRateBps: 2000 },
      { unitPriceCents: 1500, quantity: 2, taxRateBps: 2000 },
    ]
    expect(amountsOf(lines)).toEqual({ totalCents: 7700, taxCents: 783 + 500 })
  })

  it('never depends on the order of the lines, and the tax is inside the total', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const amounts = amountsOf(lines)
        expect(amountsOf([...lines].reverse())).toEqual(amounts)
        expect(amounts.taxCents).toBeLessThanOrEqual(amounts.totalCents)
      }),
    )
  })
})
