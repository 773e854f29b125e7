import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentChapter } from './chapter-list'
import { clockTime, spokenTime } from './clock'

describe('clockTime', () => {
  it.each([
    [0, '0:00'],
    [9.9, '0:09'],
    [208, '3:28'],
    [3723, '1:02:03'],
    [Number.NaN, '0:00'],
    [-4, '0:00'],
  ])('%d s', (seconds, words) => expect(clockTime(seconds)).toBe(words))

  it('can be read back', () => {
    fc.assert(
      fc.property(fc.nat({ max: 360_000 }), (seconds) => {
        const back = clockTime(seconds)
          .split(':')
          .reduce((sum, part) => sum * 60 + Number(part), 0)
        expect(back).toBe(seconds)
      }),
    )
  })
})

describe('spokenTime', () => {
  it.each([
    [0, '0 seconde', '0 seconds'],
    [1, '1 seconde', '1 second'],
    [60, '1 minute', '1 minute'],
    [208, '3 minutes 28 secondes', '3 minutes 28 seconds'],
    [3723, '1 heure 2 minutes 3 secondes', '1 hour 2 minutes 3 seconds'],
  ])('%d s', (seconds, french, english) => {
    expect(spokenTime(seconds, 'fr')).toBe(french)
    expect(spokenTime(seconds, 'en')).toBe(english)
  })
})

describe('currentChapter', () => {
  const chapters = [
    { title: 'a', startsAtSeconds: 3 },
    { title: 'b', startsAtSeconds: 60.4 },
  ]
  it.each([
    [0, -1],
    [3, 0],
    [59, 0],
    [60, 1],
    [600, 1],
  ])('at %d s', (seconds, index) => expect(currentChapter(chapters, seconds)).toBe(index))
})
