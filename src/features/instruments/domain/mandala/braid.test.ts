import { describe, expect, it } from 'vitest'
import { braidRuns } from './braid'

const braid = (strands: number, lobes: number) =>
  braidRuns({ radius: 500, swing: 80, strands, lobes, half: 6, gap: 3 }, 0)

describe('a braid', () => {
  it.each([
    [2, 12],
    [3, 9],
    [4, 8],
    [5, 7],
  ])('of %i bands and %i lobes hides each band at every second crossing', (strands, lobes) => {
    // In each lobe a band meets every other one twice: once above, once below.
    expect(braid(strands, lobes).map((runs) => runs.length)).toEqual(Array(strands).fill(lobes * (strands - 1)))
  })

  it.each([
    [2, 12],
    [3, 9],
    [4, 8],
  ])('of %i bands and %i lobes never lets two bands touch', (strands, lobes) => {
    const bands = braid(strands, lobes).map((runs) => runs.flat())
    bands.forEach((band, index) =>
      bands.slice(index + 1).forEach((other) => {
        // Whatever lies within the other band's width would have been drawn across it.
        const across = band.filter((point) =>
          other.some(({ x, y }) => (x - point.x) * (x - point.x) + (y - point.y) * (y - point.y) < 4),
        )
        expect(across).toEqual([])
      }),
    )
  })
})
