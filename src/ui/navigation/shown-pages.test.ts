import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shownPages } from './shown-pages'

describe('shownPages', () => {
  it.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [3, 5, [1, 2, 3, 4, 5]],
    [1, 9, [1, 2, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
  ])('page %d of %d', (page, pages, shown) => expect(shownPages(page, pages)).toEqual(shown))

  it('holds the ends, the present page and its neighbours, in order, with a gap only where at least two are left out', () => {
    const present = fc
      .integer({ min: 1, max: 400 })
      .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)))
    fc.assert(
      fc.property(present, ([page, pages]) => {
        const shown = shownPages(page, pages)
        for (const wanted of [1, page, pages]) expect(shown).toContain(wanted)
        expect(shown.length).toBeLessThanOrEqual(7)
        shown.forEach((number, index) => {
          const [before, after] = [shown[index - 1], shown[index + 1]]
          if (number === null) expect(Number(after) - Number(before)).toBeGreaterThan(2)
          else if (typeof before === 'number') expect(number - before).toBe(1)
        })
      }),
    )
  })
})
