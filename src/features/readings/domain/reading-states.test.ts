import { describe, expect, it } from 'vitest'
import { canMoveReading, readingStates } from './reading-states'

describe('reading states', () => {
  it('allows exactly the moves of the table', () => {
    const moves = readingStates.flatMap((from) =>
      readingStates.filter((to) => canMoveReading(from, to)).map((to) => `${from} → ${to}`),
    )
    expect(moves).toEqual([
      'draft → in_review',
      'in_review → draft',
      'in_review → sealed',
      'sealed → reopened',
      'reopened → draft',
      'reopened → in_review',
    ])
  })

  it('is sealed only after a human review', () => {
    expect(readingStates.filter((from) => canMoveReading(from, 'sealed'))).toEqual(['in_review'])
  })
})
