import { AppError } from '@/shared/app-error'

export const longestMessage = 4_000

/**
 * What somebody wrote, as it is kept: plain text, NFC, `\n` line ends, no blank ends. It is shown as text and nothing else.
 *
 * @throws AppError VALIDATION_FAILED, field `body`: required, too-long (4,000 characters), unreadable-character.
 */
export function messageBody(typed: unknown): string {
  if (typeof typed !== 'string') throw invalid('required')
  if (typed.includes('\u0000') || !typed.isWellFormed()) throw invalid('unreadable-character')
  const body = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim()
  if (body === '') throw invalid('required')
  if ([...body].length > longestMessage) throw invalid('too-long')
  return body
}

const invalid = (reason: string) =>
  new AppError('VALIDATION_FAILED', 'the message cannot be sent', [{ field: 'body', reason }])
