import { isAppError, statusOf } from '@/shared/app-error'
import { logger } from '../log/logger'
import { corsHeaders } from '../security/cors'
import { framesOf, reasonOf } from '../log/reason-of'

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

/** JSON that no cache keeps. */
export const respond = (body: unknown, status = 200): Response => Response.json(body, { status, headers })

/** The one place where errors become HTTP: coded ones say what is wrong and where, others say nothing of the inside. */
export function respondError(error: unknown): Response {
  if (isAppError(error)) {
    const retryAfter = error.faults.find(({ field }) => field === 'retryAfter')?.reason
    const answer = respond(
      { error: { code: error.code, message: error.message, faults: error.faults } },
      statusOf(error.code),
    )
    if (retryAfter) answer.headers.set('retry-after', retryAfter)
    return answer
  }
  logger.error({ reason: reasonOf(error), stack: framesOf(error) }, 'a request failed')
  return respond({ error: { code: 'UNEXPECTED', message: 'Something went wrong on our side.' } }, 500)
}

/** Wraps a route handler: what it throws becomes an answer, and pages of allowed origins may read it. */
export const route =
  <Context>(handler: (request: Request, context: Context) => Promise<Response>) =>
  async (request: Request, context: Context): Promise<Response> => {
    const origin = request.headers.get('origin')
    try {
      return withCors(await handler(request, context), origin)
    } catch (error) {
      return withCors(respondError(error), origin)
    }
  }

function withCors(answer: Response, origin: string | null): Response {
  if (origin === null) return answer
  const readable = new Response(answer.body, answer)
  for (const [name, value] of Object.entries(corsHeaders(origin))) readable.headers.set(name, value)
  return readable
}
