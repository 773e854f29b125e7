import { allowedOrigins } from '../env/app-env'

const methods = 'GET, POST, PUT, PATCH, DELETE, OPTIONS'
const names = 'Accept, Authorization, Content-Type, Idempotency-Key, X-Payload-HTTP-Method-Override'

/** What lets a page of an allowed origin read an answer; nothing for any other. */
export function corsHeaders(origin: string | null): Record<string, string> {
  if (origin === null || !allowedOrigins().includes(origin)) return { vary: 'origin' }
  return { 'access-control-allow-origin': origin, 'access-control-allow-credentials': 'true', vary: 'origin' }
}

/** The answer to a browser that asks whether a page may call us: 204 for an allowed origin, else 403. */
export function answerPreflight(headers: Headers): Response {
  const cors = corsHeaders(headers.get('origin'))
  if (!('access-control-allow-origin' in cors)) return new Response(null, { status: 403, headers: cors })
  const more = {
    'access-control-allow-methods': methods,
    'access-control-allow-headers': names,
    'access-control-max-age': '600',
  }
  return new Response(null, { status: 204, headers: { ...cors, ...more } })
}
