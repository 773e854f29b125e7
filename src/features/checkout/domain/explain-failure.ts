import { isAppError, type FieldFault } from '@/shared/app-error'
import { inLocale, type Locale } from '@/shared/locale'
import type { ActionResult } from '@/shared/result'
import { messages } from '../messages'

type Failure = Extract<ActionResult, { ok: false }>

/** What a checkout that failed tells its reader: a sentence for the whole, and one for each field at fault in `faults[].reason`. */
export function explainFailure(error: unknown, locale: Locale): Failure {
  const words = inLocale(messages, locale)
  if (!isAppError(error)) return { ok: false, code: 'UNEXPECTED', message: words.errors.UNEXPECTED ?? '' }
  const faults = error.faults.flatMap(({ field, reason: code }): FieldFault[] => {
    const reason = words.faults[`${field}:${code}`] ?? words.faults[field] ?? words.faults[field.split('.')[0] ?? '']
    return reason ? [{ field, reason }] : []
  })
  return { ok: false, code: error.code, message: words.errors[error.code] ?? words.errors.UNEXPECTED ?? '', faults }
}
