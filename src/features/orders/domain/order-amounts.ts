import { taxIncluded } from '@/shared/money'

type Priced = { unitPriceCents: number; quantity: number; taxRateBps: number }

/** What an order costs and the tax inside it, from its frozen lines; prices include tax. */
export function amountsOf(lines: Priced[]): { totalCents: number; taxCents: number } {
  const totals = lines.map(({ unitPriceCents, quantity, taxRateBps }) => ({
    total: unitPriceCents * quantity,
    tax: taxIncluded(unitPriceCents * quantity, taxRateBps),
  }))
  return {
    totalCents: totals.reduce((sum, { total }) => sum + total, 0),
    taxCents: totals.reduce((sum, { tax }) => sum + tax, 0),
  }
}
