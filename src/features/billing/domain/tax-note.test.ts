import { describe, expect, it } from 'vitest'
import { taxNote } from './tax-note'

const seller = { name: 'L', address: 'A', registration: 'R', email: 'e@lumira.test' }

describe('taxNote', () => {
  it('cites article 293 B under franchise', () => {
    const note = taxNote({ ...seller, vatRegime: 'franchise' }, { taxCents: 0, currency: 'eur', locale: 'fr' })
    expect(note).toBe('TVA non applicable, art. 293 B du CGI')
  })

  it('says rate and amount when VAT is due', () => {
    const taxed = { taxCents: 783, currency: 'eur' }
    const note = (locale: 'fr' | 'en') =>
      taxNote({ ...seller, vatRegime: 'standard', vatRateBps: 2000 }, { ...taxed, locale })
    expect(note('fr').replaceAll(/\s/g, ' ')).toBe('TVA 20 % incluse : 7,83 €')
    expect(note('en')).toBe('Including VAT at 20%: €7.83')
  })
})
