'use server'
import { getPayload } from '@/platform/payload/get-payload'
import { logger } from '@/platform/log/logger'
import { isAppError } from '@/shared/app-error'
import { inLocale, toLocale } from '@/shared/locale'
import type { ActionResult } from '@/shared/result'
import { requestSignInLink } from '../commands/request-sign-in-link'
import { messages } from '../messages'
import { networkAddress } from '../queries/request-context'

/** What the page shows after a try; a failure gives back what was typed. */
export type LinkAnswer = ActionResult & { typed?: string }

/** The form of the page that asks for a link: fields `email`, `next`, `locale`. The same answer for every address. */
export async function askForLink(_before: LinkAnswer | null, form: FormData): Promise<LinkAnswer> {
  const locale = toLocale(form.get('locale'))
  const typed = textOf(form, 'email')
  try {
    const request = { email: typed, locale, networkAddress: await networkAddress(), next: textOf(form, 'next') }
    await requestSignInLink(await getPayload(), request)
    return { ok: true }
  } catch (error) {
    const { errors } = inLocale(messages, locale)
    if (isAppError(error) && error.code === 'VALIDATION_FAILED')
      return { ok: false, code: error.code, message: errors.NOT_AN_EMAIL, faults: error.faults, typed }
    if (isAppError(error) && error.code === 'RATE_LIMITED') {
      const seconds = Number(error.faults.find(({ field }) => field === 'retryAfter')?.reason ?? 60)
      return { ok: false, code: error.code, message: errors.RATE_LIMITED(Math.ceil(seconds / 60)), typed }
    }
    logger.error({ reason: error instanceof Error ? error.name : 'unknown' }, 'a sign-in link could not be asked for')
    return { ok: false, code: 'UNEXPECTED', message: errors.UNEXPECTED, typed }
  }
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.slice(0, 500) : ''
}
