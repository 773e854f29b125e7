import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { starsOf } from './stars'

describe('starsOf', () => {
  it.each([
    [0, 0],
    [3.5, 3.5],
    [4.2, 4],
    [4.3, 4.5],
    [4.8, 5],
  ])('%d', (value, stars) => expect(starsOf(value)).toBe(stars))

  it('is whole halves, never further than a quarter of a star from the value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (value) => {
        const stars = starsOf(value) ?? Number.NaN
        expect(Math.abs(stars - value)).toBeLessThanOrEqual(0.25)
        expect(Number.isInteger(stars * 2)).toBe(true)
      }),
    )
  })

  it.each([Number.NaN, -0.1, 5.1, Number.POSITIVE_INFINITY])('draws nothing for %d', (value) =>
    expect(starsOf(value)).toBeNull(),
  )
})
