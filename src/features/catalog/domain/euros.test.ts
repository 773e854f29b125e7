import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { locales } from '@/shared/locale'
import { parseEuros, writeEuros } from './euros'

describe('the price field', () => {
  it.each([
    ['47', 4_700],
    ['47,00', 4_700],
    ['47.5', 4_750],
    ['0,07', 7],
    [' 1\u202f047,00\u00a0€ ', 104_700],
    ['0', 0],
  ])('reads « %s »', (text, cents) => expect(parseEuros(text)).toBe(cents))

  it.each(['', 'abc', '4,700,00', '47,005', '-3', '1e3', '47,', '12345678'])('refuses « %s »', (text) =>
    expect(parseEuros(text)).toBeNull(),
  )

  it('reads back what it writes, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...locales), (cents, locale) => {
        expect(parseEuros(writeEuros(cents, locale))).toBe(cents)
      }),
    )
  })
})
