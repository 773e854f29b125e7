import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random'
import { mandalaLines } from './mandala-lines'
import { starPaths } from './star-field'

describe('seededRandom', () => {
  it('gives the same numbers in [0, 1) for the same seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const [one, two] = [seededRandom(seed), seededRandom(seed)]
        for (let turn = 0; turn < 20; turn += 1) {
          const number = one()
          expect(number).toBe(two())
          expect(number >= 0 && number < 1).toBe(true)
        }
      }),
    )
  })
})

describe('drawings', () => {
  it('are the same for the same seed and differ for another', () => {
    expect(mandalaLines('a', 16)).toEqual(mandalaLines('a', 16))
    expect(mandalaLines('a', 16)).not.toEqual(mandalaLines('b', 16))
    expect(starPaths('a', 40)).not.toEqual(starPaths('b', 40))
  })

  it('hold as many stars as asked, and nothing that is not a number', () => {
    const paths = Object.values(starPaths('sky', 77)).join('')
    expect(paths.match(/M/g)).toHaveLength(77)
    expect(JSON.stringify(mandalaLines('x', 12))).not.toMatch(/NaN|undefined|Infinity/)
  })
})
