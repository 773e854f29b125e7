'use server'

import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import { requireSession } from '@/features/clients/server'
import { logger } from '@/platform/log/logger'
import { getPayload } from '@/platform/payload/get-payload'
import { isAppError } from '@/shared/app-error'
import { inLocale } from '@/shared/locale'
import { askQuestion } from '../commands/ask-question'
import { messages } from '../messages'

/** What the form shows again: the words when they did not leave, and the id the next message will have. */
export type AskState = { body: string; sendId: string; error: string | null; isSent: boolean }

/** Fields `orderId`, `sendId`, `body`. */
export async function askQuestionAction(_state: AskState, form: FormData): Promise<AskState> {
  const { user, locale } = await requireSession('/sanctuaire/eclairage')
  const field = (name: string) => String(form.get(name) ?? '')
  const [body, sendId] = [field('body'), field('sendId')]
  try {
    await askQuestion(await getPayload(), { orderId: field('orderId'), body, sendId, user })
    revalidatePath('/sanctuaire/eclairage')
    return { body: '', sendId: randomUUID(), error: null, isSent: true }
  } catch (error) {
    if (!isAppError(error))
      logger.error(
        { reason: error instanceof Error ? error.message.slice(0, 200) : 'unknown' },
        'a question was not kept',
      )
    const t = inLocale(messages, locale).failed
    const code = isAppError(error) && error.code in t ? (error.code as keyof typeof t) : 'other'
    return { body, sendId, error: t[code], isSent: false }
  }
}
