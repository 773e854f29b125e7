import 'server-only'
import type { Payload, TypedUser } from 'payload'
import { AppError, isAppError, statusOf, type ErrorCode, type FieldFault } from '@/shared/app-error'
import { inLocale, toLocale, type Locale } from '@/shared/locale'
import { logger } from '../log/logger'
import { getPayload } from '../payload/get-payload'
import { respond } from '../http/respond'
import { principalOf, type Role } from '../security/principal'
import { requireSameOrigin } from '../security/same-origin'
import { messages } from './messages'

export type DeskCall = { payload: Payload; user: TypedUser; role: Role; locale: Locale; request: Request }
type Context<Params> = { params: Promise<Params> }

/**
 * A route of the desk: only for a signed-in member of the team (the desk's own session), and writing only from our own pages. What `work` returns
 * becomes `{ ok: true, … }` (a `Response` goes out as it is); what it throws becomes `{ ok: false, code, message, faults }` with a sentence in the
 * person's language. Who of the team may do it is said by the commands, or by `requireRole`.
 */
export const deskRoute =
  <Params>(work: (call: DeskCall, params: Params) => Promise<Response | object | void>) =>
  async (request: Request, { params }: Context<Params>): Promise<Response> => {
    let locale: Locale = 'fr'
    try {
      if (request.method !== 'GET') requireSameOrigin(request.headers)
      const payload = await getPayload()
      const { user } = await payload.auth({ headers: request.headers })
      const who = principalOf({ user })
      if (!user || who.kind !== 'staff') throw new AppError('UNAUTHENTICATED', 'sign in to the desk first')
      locale = toLocale((user as { locale?: unknown }).locale)
      const answer = await work({ payload, user, role: who.role, locale, request }, await params)
      return answer instanceof Response ? answer : respond({ ok: true, ...answer })
    } catch (error) {
      return failure(error, locale)
    }
  }

/** @throws AppError FORBIDDEN unless the person has one of these roles. */
export function requireRole({ role }: Pick<DeskCall, 'role'>, ...roles: Role[]): void {
  if (!roles.includes(role)) throw new AppError('FORBIDDEN', `only ${roles.join(', ')}`)
}

function failure(error: unknown, locale: Locale): Response {
  const t = inLocale(messages, locale)
  if (isAppError(error)) {
    const { code, faults } = error
    return respond({ ok: false, code, message: sentenceOf(code, faults, t), faults }, statusOf(code))
  }
  logger.error(
    { reason: error instanceof Error ? error.message.slice(0, 300) : 'unknown' },
    'a request of the desk failed',
  )
  return respond({ ok: false, code: 'UNEXPECTED', message: t.errors.UNEXPECTED, faults: [] }, 500)
}

function sentenceOf(code: ErrorCode, faults: FieldFault[], t: (typeof messages)['fr']): string {
  const other = code === 'CONFLICT' ? faults.find(({ field }) => field === 'expert') : undefined
  return other ? t.takenBy(other.reason) : (t.errors[code] ?? t.errors.UNEXPECTED)
}
