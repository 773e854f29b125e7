import 'server-only'
import { cookies } from 'next/headers'
import { getPayload } from '@/platform/payload/get-payload'
import { sessionToken } from '../queries/current-session'
import { sessionCookie } from '../session-cookie'
import { openOrderSession } from './open-order-session'
import { revokeSession } from './revoke-session'

/** Gives this browser its session. For actions and route handlers: a page cannot set a cookie. */
export async function setSessionCookie(token: string, expiresAt: Date): Promise<void> {
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, token, { ...options, expires: expiresAt })
}

/** Ends this browser's session and takes its cookie back. */
export async function signOut(): Promise<void> {
  const token = await sessionToken()
  if (token) await revokeSession(await getPayload(), { token })
  const { name, options } = sessionCookie()
  ;(await cookies()).set(name, '', { ...options, maxAge: 0 })
}

/** `openOrderSession` for this browser: opens the order it just paid and sets its cookie. Throws what `openOrderSession` throws. */
export async function enterWithOrder(order: { orderId: string; attemptId: string }): Promise<void> {
  const opened = await openOrderSession(await getPayload(), { ...order, currentToken: await sessionToken() })
  if (opened) await setSessionCookie(opened.token, opened.expiresAt)
}
