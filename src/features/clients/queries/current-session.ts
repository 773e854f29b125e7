import 'server-only'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { getPayload } from '@/platform/payload/get-payload'
import { AppError } from '@/shared/app-error'
import { sessionCookie } from '../session-cookie'
import { resolveSession, type ClientSession } from './resolve-session'

/** The token this browser sends, whatever it is worth. */
export const sessionToken = async (): Promise<string | null> =>
  (await cookies()).get(sessionCookie().name)?.value ?? null

/** The client signed in on this browser, or null; asked once a request, by one statement. */
export const currentSession = cache(async (): Promise<ClientSession | null> => {
  const token = await sessionToken()
  return token ? resolveSession(await getPayload(), token) : null
})

/**
 * The client signed in, or a redirect to the page that asks for a link, which brings them back to `next` (a path of ours). Somebody whose session
 * ended is told so.
 */
export async function requireSession(next = '/sanctuaire'): Promise<ClientSession> {
  const session = await currentSession()
  if (session) return session
  const search = new URLSearchParams({ next })
  if (await sessionToken()) search.set('raison', 'expiree')
  redirect(`/sanctuaire/entrer?${search.toString()}`)
}

/** The client signed in, for a route handler of the API. Throws UNAUTHENTICATED. */
export async function requireApiSession(): Promise<ClientSession> {
  const session = await currentSession()
  if (!session) throw new AppError('UNAUTHENTICATED', 'no session, or it has ended')
  return session
}
