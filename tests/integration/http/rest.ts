import { randomUUID } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import * as rest from '@/app/(payload)/api/[...slug]/route'

export const origin = new URL(process.env.PUBLIC_URL ?? 'http://localhost').origin

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT' | 'OPTIONS'
type Options = { body?: unknown; raw?: BodyInit; headers?: Record<string, string>; as?: string | null }

/** Asks Payload's REST edge as a browser page of ours would: `/products?limit=1` under `/api`. `as` is a desk cookie from `signIn`. */
export async function ask(
  method: Method,
  path: string,
  { body, raw, headers = {}, as = null }: Options = {},
): Promise<Response> {
  const url = new URL(`/api${path}`, origin)
  const slug = url.pathname.split('/').slice(2).map(decodeURIComponent)
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const kind: Record<string, string> =
    raw === undefined && body !== undefined ? { 'content-type': 'application/json' } : {}
  const cookie: Record<string, string> = as ? { cookie: as } : {}
  const request = new Request(url, { method, body: sent, headers: { origin, ...kind, ...cookie, ...headers } })
  return rest[method as 'GET'](request, { params: Promise.resolve({ slug }) })
}

type Answer = {
  error?: { code: string; faults?: { field: string; reason: string }[] }
  errors?: { message: string }[]
  doc?: { id: string } & Record<string, unknown>
}
export const read = async (response: Response) => (await response.json()) as Answer

/** A member of the team who has just signed in, with the cookie of the desk. */
export async function signedIn(
  payload: Payload,
  role: 'admin' | 'expert' | 'editor',
): Promise<{ user: TypedUser; email: string; password: string; cookie: string }> {
  const [email, password] = [`${role}.${randomUUID()}@team.test`, randomUUID()]
  const user = await payload.create({
    collection: 'users',
    data: { email, password, name: 'Test', role, locale: 'fr' },
    depth: 0,
  })
  return {
    user: { ...user, collection: 'users' } as TypedUser,
    email,
    password,
    cookie: await cookieOf({ email, password }),
  }
}

/** Signs in from a network address of its own, so that no test eats another's patience. */
export const knock = (credentials: { email: string; password: unknown }, headers: Record<string, string> = {}) =>
  ask('POST', '/users/login', { body: credentials, headers: { 'x-forwarded-for': randomUUID(), ...headers } })

export async function cookieOf(credentials: { email: string; password: string }): Promise<string> {
  const answer = await knock(credentials)
  if (!answer.ok) throw new Error(`sign-in answered ${answer.status}`)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
