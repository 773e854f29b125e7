import type { ErrorCode, FieldFault } from '@/shared/app-error'
import { inLocale, type Locale } from '@/shared/locale'
import { messages } from '../messages'

/** What went wrong with a form, in sentences: of the whole form, or by field. */
export type FormErrors = { form: string | null; fields: Partial<Record<string, string>> }

const unreadable = ['NUL_CHARACTER', 'NOT_UNICODE']

/** A coded refusal in the visitor's language. */
export function faultSentences(code: ErrorCode | 'UNEXPECTED', faults: FieldFault[], locale: Locale): FormErrors {
  const { errors } = inLocale(messages, locale)
  if (code === 'RATE_LIMITED') {
    const seconds = Number(faults.find(({ field }) => field === 'retryAfter')?.reason ?? 60)
    return { form: errors.RATE_LIMITED(Math.max(1, Math.ceil(seconds / 60))), fields: {} }
  }
  if (code !== 'VALIDATION_FAILED') return { form: errors.UNEXPECTED, fields: {} }
  const byField: Record<string, Partial<Record<string, string>>> = {
    name: errors.name,
    email: errors.email,
    subject: errors.subject,
    body: errors.body,
    offer: errors.offer,
  }
  const fields = faults.map(({ field, reason }) => {
    const known = byField[field]
    return [
      field,
      unreadable.includes(reason) ? errors.unreadable : (known?.[reason] ?? known?.other ?? errors.UNEXPECTED),
    ]
  })
  const { offer, ...rest } = Object.fromEntries(fields) as Partial<Record<string, string>>
  return { form: offer ?? null, fields: rest }
}
