import { inLocale, type Locale } from '@/shared/locale'
import { screenMessages } from './messages'

type Refusal = { type?: string; code?: string; decline_code?: string; message?: string }

/** Why a payment did not go through, in the reader's words; a fault in the form itself is told by the card form. */
export function refusalSentence({ type, code, decline_code: declineCode, message }: Refusal, locale: Locale): string {
  const words: Record<string, string> = inLocale(screenMessages, locale).refusals
  const known = words[declineCode ?? ''] ?? words[code ?? '']
  if (known) return known
  return type === 'validation_error' && message ? message : (words.other ?? '')
}
