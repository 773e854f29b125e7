import { readPlainDate } from '@/features/instruments/client'
import type { AnswerFaultReason } from './fault-messages'

const earliestYear = 1900
const hour = 3_600_000

/**
 * Why a text cannot be a date of birth, or null when it can. A date is in the future only when it has begun nowhere on
 * Earth: it is compared with the calendar of UTC+14, the first zone to change day, so that nobody's today is refused.
 */
export function plainDateFault(text: string, now: Date): AnswerFaultReason | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return 'DATE_MALFORMED'
  const date = readPlainDate(text)
  if (!date) return 'DATE_UNKNOWN'
  if (date.year < earliestYear) return 'DATE_TOO_EARLY'
  const lastBegun = new Date(now.getTime() + 14 * hour).toISOString().slice(0, 10)
  return text > lastBegun ? 'DATE_IN_FUTURE' : null
}
