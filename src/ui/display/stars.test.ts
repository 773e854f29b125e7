import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { starsOf } from './stars'

const weight = { full: 1, half: 0.5, empty: 0 }

describe('starsOf', () => {
  it.each([
    [0, 'empty empty empty empty empty'],
    [3.5, 'full full full half empty'],
    [4.2, 'full full full full empty'],
    [4.3, 'full full full full half'],
    [4.8, 'full full full full full'],
  ])('%d', (value, stars) => expect(starsOf(value)?.join(' ')).toBe(stars))

  it('is never further than a quarter of a star from the value, and never grows back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (value) => {
        const stars = starsOf(value) ?? []
        const drawn = stars.reduce((sum, star) => sum + weight[star], 0)
        expect(Math.abs(drawn - value)).toBeLessThanOrEqual(0.25)
        expect(stars.map((star) => weight[star])).toEqual(stars.map((star) => weight[star]).toSorted((a, b) => b - a))
      }),
    )
  })

  it.each([Number.NaN, -0.1, 5.1, Number.POSITIVE_INFINITY])('draws nothing for %d', (value) =>
    expect(starsOf(value)).toBeNull(),
  )
})
