'use server'

import { revalidatePath } from 'next/cache'
import { requireSession } from '@/features/clients/server'
import { isId } from '@/platform/http/read-body'
import { logger } from '@/platform/log/logger'
import { reasonOf } from '@/platform/log/reason-of'
import { getPayload } from '@/platform/payload/get-payload'
import { isAppError } from '@/shared/app-error'
import { inLocale } from '@/shared/locale'
import { makeCalendarLink } from '../commands/make-calendar-link'
import { revokeCalendarLink } from '../commands/revoke-calendar-link'
import { calendarAddresses, type CalendarAddresses } from '../domain/calendar-address'
import { messages } from '../messages'
import { appEnv } from '@/platform/env/app-env'

/** What the panel shows: an address just made, the only time it is seen, or why there is none. */
export type CalendarLinkState = { made: CalendarAddresses | null; isRevoked: boolean; failure: string | null }

/** Fields `readingId` and `intent` (`make`, `revoke`). */
export async function changeCalendarLink(_state: CalendarLinkState, form: FormData): Promise<CalendarLinkState> {
  const readingId = String(form.get('readingId') ?? '')
  const page = isId(readingId) ? `/sanctuaire/lectures/${readingId}` : '/sanctuaire/lectures'
  const { user, locale } = await requireSession(page)
  const t = inLocale(messages, locale).calendar.failed
  try {
    const payload = await getPayload()
    const isRevoked = form.get('intent') === 'revoke'
    const made = isRevoked ? null : await makeCalendarLink(payload, { readingId, user })
    if (isRevoked) await revokeCalendarLink(payload, { readingId, user })
    revalidatePath(page)
    return { made: made && calendarAddresses(made.token, appEnv().PUBLIC_URL), isRevoked, failure: null }
  } catch (error) {
    if (!isAppError(error)) logger.error({ reason: reasonOf(error) }, 'a calendar address was not changed')
    const isTooOften = isAppError(error) && error.code === 'RATE_LIMITED'
    return { made: null, isRevoked: false, failure: isTooOften ? t.tooOften : t.other }
  }
}
