import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { differingKeys, isSameAnswer } from './same-answer'

describe('isSameAnswer', () => {
  it('does not mind the order in which the parts of an answer are stored', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.dictionary(fc.string(), fc.string()))),
        (answer) => {
          const reversed = Object.fromEntries(Object.entries(answer).toReversed())
          expect(isSameAnswer(answer, reversed)).toBe(true)
          expect(isSameAnswer(answer, { ...reversed, another: 1, '': 2 })).toBe(
            Object.hasOwn(answer, 'another') && answer.another === 1 && answer[''] === 2,
          )
        },
      ),
    )
  })

  it('names the answers that differ, on either side', () => {
    expect(differingKeys({ a: 'x', b: { c: 1 } }, { a: 'x', b: { c: 2 }, d: 0 })).toEqual(['b', 'd'])
    expect(differingKeys({ a: undefined }, {})).toEqual([])
  })
})
