import { describe, expect, it } from 'vitest'
import { parseInput } from '@/platform/http/read-body'
import { replyInput, reviewInput } from './review-input'

const good = { rating: '4', body: 'Une lecture juste, sans fioritures.', displayName: ' Maëlys   M. ' }
const faultsOf = (more: object) => {
  try {
    parseInput({ ...good, ...more }, reviewInput)
    return []
  } catch (error) {
    return (error as { faults: unknown }).faults
  }
}

describe('a review as it is sent', () => {
  it('is kept trimmed, with its mark as a number', () => {
    expect(parseInput({ ...good, body: `  ${good.body}\r\n` }, reviewInput)).toEqual({
      rating: 4,
      body: good.body,
      displayName: 'Maëlys M.',
    })
  })

  it.each([
    [{ rating: '' }, 'rating', 'required'],
    [{ rating: undefined }, 'rating', 'required'],
    [{ rating: '6' }, 'rating', 'required'],
    [{ rating: '3.5' }, 'rating', 'required'],
    [{ body: '   ' }, 'body', 'required'],
    [{ body: 'Trop court.' }, 'body', 'too-short'],
    [{ body: 'x'.repeat(2_001) }, 'body', 'too-long'],
    [{ displayName: ' ' }, 'displayName', 'required'],
    [{ displayName: 'é'.repeat(41) }, 'displayName', 'too-long'],
  ])('%j: %s %s', (more, field, reason) => expect(faultsOf(more)).toContainEqual({ field, reason }))

  it('may have an empty answer, which takes the answer away', () => {
    expect(parseInput({ reply: '  ' }, replyInput)).toEqual({ reply: '' })
  })
})
