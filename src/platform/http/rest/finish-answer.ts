import { respond } from '../respond'
import type { RestPlace } from './rest-place'

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']

/** What Payload answered, as it leaves the house. */
export async function finishAnswer(answer: Response, { isFile }: RestPlace): Promise<Response> {
  if (answer.status >= 500) {
    await answer.body?.cancel()
    if (isFile)
      return respond({ error: { code: 'UPSTREAM_UNAVAILABLE', message: 'The file cannot be read now.' } }, 503)
    const message = 'Something went wrong on our side.'
    return respond({ error: { code: 'UNEXPECTED', message }, errors: [{ message }] }, 500)
  }
  const headers = new Headers(answer.headers)
  headers.set('x-content-type-options', 'nosniff')
  if (isFile && answer.ok) {
    headers.set('content-security-policy', "default-src 'none'; sandbox")
    if (!pictures.includes(headers.get('content-type') ?? '')) headers.set('content-disposition', 'attachment')
  } else headers.set('cache-control', 'private, no-store')
  return new Response(answer.body, { status: answer.status, statusText: answer.statusText, headers })
}
