import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../seeded-random'
import { emblemRows, everyEmblemHeart, everyEmblemRow, nameOfHeart, nameOfRow } from './emblem-lines'
import { mandalaLines } from './mandala-lines'
import { starLines } from './star-lines'
import { relativePath } from './svg-path'

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
    expect(starLines('a', 40)).not.toEqual(starLines('b', 40))
  })

  it('hold as many stars as asked, and nothing that is not a number', () => {
    const paths = Object.values(starLines('sky', 77)).join('')
    expect(paths.match(/M/g)).toHaveLength(77)
    expect(JSON.stringify(mandalaLines('x', 12))).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('are drawn in the file for whatever emblem a page uses', () => {
    const drawn = new Set([...everyEmblemRow().map(nameOfRow), ...everyEmblemHeart().map(nameOfHeart)])
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -3, max: 12 }), (seed, depth) => {
        const rows = emblemRows(seed, depth)
        for (const name of [...rows.map(nameOfRow), nameOfHeart(rows.length)]) expect(drawn).toContain(name)
      }),
    )
  })
})

/** Where every curve of a path starts, bends and ends, whichever way it says so. */
function pointsOf(path: string): number[] {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([MCc])([^a-zA-Z]+)/g)].flatMap(([, command, text = '']) => {
    const numbers = (text.match(/-?\d+/g) ?? []).map(Number)
    const points = command === 'c' ? numbers.map((number, index) => number + (index % 2 === 0 ? x : y)) : numbers
    ;[x = 0, y = 0] = points.slice(-2)
    return points
  })
}

describe('relativePath', () => {
  it('goes through the same points in less room', () => {
    const { petals, rings } = mandalaLines('lumira', 16)
    expect(pointsOf(petals).length).toBeGreaterThan(2_000)
    expect(pointsOf(relativePath(petals))).toEqual(pointsOf(petals))
    expect(relativePath(petals).length).toBeLessThan(petals.length * 0.8)
    expect(relativePath(rings)).toBe(rings.replaceAll('M0 -', 'M0-'))
  })
})
