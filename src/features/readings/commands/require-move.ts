import { AppError } from '@/shared/app-error'
import { canMoveReading, type ReadingState } from '../domain/reading-states'

/** @throws AppError READING_SEALED or WRONG_STATE when the table of states has no such move. */
export function requireMove(from: ReadingState, to: ReadingState): void {
  if (canMoveReading(from, to)) return
  if (from === 'sealed') throw new AppError('READING_SEALED', 'the reading is sealed; reopen it to begin a new version')
  throw new AppError('WRONG_STATE', `a reading cannot go from ${from} to ${to}`)
}
