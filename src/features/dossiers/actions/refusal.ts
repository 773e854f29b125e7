import 'server-only'
import { z } from 'zod'
import { currentSession } from '@/features/clients/server'
import { logger } from '@/platform/log/logger'
import { AppError, isAppError } from '@/shared/app-error'
import { defaultLocale, inLocale } from '@/shared/locale'
import type { ActionResult } from '@/shared/result'
import { messages } from '../messages'

/** An id of a dossier as an action receives it. Throws NOT_FOUND for what cannot be one. */
export function dossierId(value: unknown): string {
  const parsed = z.uuid().safeParse(value)
  if (!parsed.success) throw new AppError('NOT_FOUND', 'no such dossier')
  return parsed.data
}

/** What an action of the dossier answers for an error, in the reader's language; what is not coded is logged and said plainly. */
export async function refusal(error: unknown): Promise<Extract<ActionResult, { ok: false }>> {
  const locale = (await currentSession().catch(() => null))?.locale ?? defaultLocale
  const words = inLocale(messages, locale).review.failures
  if (isAppError(error))
    return { ok: false, code: error.code, message: words[error.code] ?? words.UNEXPECTED ?? '', faults: error.faults }
  logger.error(
    { reason: error instanceof Error ? error.message.slice(0, 300) : 'unknown' },
    'an action of the dossier failed',
  )
  return { ok: false, code: 'UNEXPECTED', message: words.UNEXPECTED ?? '' }
}
