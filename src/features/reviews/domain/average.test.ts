import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageOf } from './average'

describe('the average shown', () => {
  it.each([
    [1, 5, 5],
    [3, 14, 4.7],
    [4, 19, 4.8],
    [2, 1 + 4, 2.5],
    [8, 37, 4.6],
  ])('%d reviews that add up to %d: %d', (count, sum, average) =>
    expect(averageOf({ count, sum })).toEqual({ count, average }),
  )

  it('is never shown without a review', () => expect(averageOf({ count: 0, sum: 0 })).toBeNull())

  it('stays between the lowest and the highest mark, within half a tenth of the true mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (marks) => {
        const sum = marks.reduce((all, one) => all + one, 0)
        const { average } = averageOf({ count: marks.length, sum })!
        expect(average).toBeGreaterThanOrEqual(Math.min(...marks))
        expect(average).toBeLessThanOrEqual(Math.max(...marks))
        expect(Math.abs(average - sum / marks.length)).toBeLessThanOrEqual(0.05 + 1e-9)
      }),
    )
  })
})
