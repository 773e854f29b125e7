import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JudgedPoint } from '../commands/judge-content'
import { markedRuns } from './marks'

const point = (start: number, end: number, excerpt: string): JudgedPoint => ({
  level: 'blocked',
  code: 'forbidden-promise',
  sectionKey: 's',
  message: '',
  field: 'text',
  start,
  end,
  excerpt,
  key: 'k',
  isAcknowledged: false,
})

describe('markedRuns', () => {
  const text = 'Cette relation guérira votre anxiété si vous laissez une place.'

  it('marks the words at their offsets', () => {
    expect(markedRuns(text, [point(15, 36, 'guérira votre anxiété')])[1]).toEqual({
      text: 'guérira votre anxiété',
      level: 'blocked',
    })
  })

  it('follows the words when the text before them has changed since the save', () => {
    expect(markedRuns(`Oui. ${text}`, [point(15, 36, 'guérira votre anxiété')])[1]?.text).toBe('guérira votre anxiété')
  })

  it('marks nothing once the words are gone', () => {
    expect(markedRuns('Tout autre chose.', [point(15, 36, 'guérira votre anxiété')])).toEqual([
      { text: 'Tout autre chose.' },
    ])
  })

  it('never changes a character of the text', () => {
    const anyPoint = fc.record({ start: fc.nat(80), length: fc.nat(30), excerpt: fc.string({ maxLength: 20 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.array(anyPoint, { maxLength: 6 }), (any, points) => {
        const runs = markedRuns(
          any,
          points.map(({ start, length, excerpt }) => point(start, start + length, excerpt)),
        )
        expect(runs.map((run) => run.text).join('')).toBe(any)
      }),
    )
  })
})
