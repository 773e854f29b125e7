export const readingStates = ['draft', 'in_review', 'sealed', 'reopened'] as const
export type ReadingState = (typeof readingStates)[number]

/**
 * Every way a reading may move. A review may go back to a draft (a new one is asked for); a sealed reading only moves by an
 * explicit reopen, which begins a new version and leaves the sealed one as it is. `reopened` is a passage, never stored: it keeps « take » from
 * moving a sealed reading.
 */
export const readingTransitions: Record<ReadingState, readonly ReadingState[]> = {
  draft: ['in_review'],
  in_review: ['draft', 'sealed'],
  sealed: ['reopened'],
  reopened: ['draft', 'in_review'],
}

export const canMoveReading = (from: ReadingState, to: ReadingState): boolean => readingTransitions[from].includes(to)
