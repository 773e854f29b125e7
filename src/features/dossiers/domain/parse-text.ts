import type { AnswerFaultReason } from './fault-messages'

/** The longest text of any answer, in characters (Unicode code points). */
export const longestText = 40_000

export type Parsed<Value> = { value: Value } | { reason: AnswerFaultReason }

const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/**
 * A text as we keep it: NFC, line ends as `\n`, nothing trimmed. NUL and lone surrogates are refused because neither
 * PostgreSQL nor UTF-8 can hold them.
 */
export function parseText(input: unknown, maxLength: number = longestText): Parsed<string> {
  if (typeof input !== 'string') return { reason: 'TEXT_EXPECTED' }
  if (input.length > 4 * maxLength) return { reason: 'TEXT_TOO_LONG' }
  if (input.includes('\0') || !input.isWellFormed()) return { reason: 'TEXT_MALFORMED' }
  const value = input.replace(/\r\n?/g, '\n').normalize('NFC')
  return countCharacters(value) > maxLength ? { reason: 'TEXT_TOO_LONG' } : { value }
}
