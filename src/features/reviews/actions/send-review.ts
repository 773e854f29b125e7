'use server'

import { revalidatePath } from 'next/cache'
import { requireSession } from '@/features/clients/server'
import { isId } from '@/platform/http/read-body'
import { logger } from '@/platform/log/logger'
import { getPayload } from '@/platform/payload/get-payload'
import { isAppError, type FieldFault } from '@/shared/app-error'
import { inLocale } from '@/shared/locale'
import { withdrawReview } from '../commands/withdraw-review'
import { writeReview } from '../commands/write-review'
import { messages } from '../messages'

/** What the form shows again. `failure` is a sentence; `faults` are the fields and reasons of it. */
export type ReviewState = {
  values: { rating: string; body: string; displayName: string }
  failure: string | null
  faults: FieldFault[]
}

const pathOf = (readingId: string) => (isId(readingId) ? `/sanctuaire/lectures/${readingId}` : '/sanctuaire/lectures')

/** Fields `readingId`, `rating`, `body`, `displayName`. */
export async function sendReviewAction(_state: ReviewState, form: FormData): Promise<ReviewState> {
  const field = (name: string) => String(form.get(name) ?? '')
  const readingId = field('readingId')
  const { user, locale } = await requireSession(pathOf(readingId))
  const values = { rating: field('rating'), body: field('body'), displayName: field('displayName') }
  try {
    await writeReview(await getPayload(), { readingId, user, ...values })
    revalidatePath(pathOf(readingId))
    return { values, failure: null, faults: [] }
  } catch (error) {
    if (!isAppError(error)) logFailure(error)
    const t = inLocale(messages, locale).own.failed
    const code = isAppError(error) && error.code in t ? (error.code as 'WRONG_STATE') : 'other'
    return { values, failure: t[code], faults: isAppError(error) ? error.faults : [] }
  }
}

/** Field `readingId`. Withdrawing what is already withdrawn is no failure. */
export async function withdrawReviewAction(form: FormData): Promise<void> {
  const readingId = String(form.get('readingId') ?? '')
  const { user } = await requireSession(pathOf(readingId))
  try {
    await withdrawReview(await getPayload(), { readingId, user })
  } catch (error) {
    if (!isAppError(error)) throw error
  }
  revalidatePath(pathOf(readingId))
}

const logFailure = (error: unknown) =>
  logger.error({ reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' }, 'a review was not kept')
