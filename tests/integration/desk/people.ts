import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

export type Role = 'admin' | 'expert' | 'editor'
export const origin = new URL(process.env.PUBLIC_URL ?? 'http://localhost').origin

/** A member of the team who has signed in to the desk: `cookie` is the session as their browser sends it. */
export async function signedIn(payload: Payload, role: Role): Promise<{ id: string; cookie: string }> {
  const email = `${role}.${randomUUID()}@team.test`
  const password = randomUUID()
  const { id } = await payload.create({
    collection: 'users',
    data: { email, password, name: 'Élodie Renaud', publicName: 'Élodie R.', role, locale: 'fr' },
    depth: 0,
  })
  const { token } = await payload.login({ collection: 'users', data: { email, password } })
  return { id, cookie: `${payload.config.cookiePrefix}-token=${token}` }
}

type Call = { cookie?: string; body?: object; from?: string; method?: 'GET' | 'POST' }

/** A request as a page of ours, or of another site, sends it. */
export function request(path: string, { cookie, body, from = origin, method = 'POST' }: Call = {}): Request {
  const headers = new Headers({
    origin: from,
    ...(cookie && { cookie }),
    ...(body && { 'content-type': 'application/json' }),
  })
  return new Request(`${origin}${path}`, { method, headers, body: body && JSON.stringify(body) })
}
