import 'server-only'
import { cookies } from 'next/headers'
import { z } from 'zod'
import { storefrontPath } from '@/features/content'
import { appEnv } from '@/platform/env/app-env'
import type { Locale } from '@/shared/locale'

const name = 'lumira_attempt'
/** Orders of one browser that may be on their way at once. */
const most = 4
const attempts = z.array(
  z.object({ orderId: z.uuid(), attemptId: z.uuid(), offerSlug: z.string(), extraSlugs: z.array(z.string()) }),
)

/** What proves that an order was made in this browser, and what it was made of, to take it up again. */
export type KnownAttempt = z.infer<typeof attempts>[number]

/**
 * Remembers an attempt in a cookie that scripts cannot read and that only the checkout's pages receive: it is what lets a browser see its order
 * and enter the sanctuary once it is paid.
 */
export async function rememberAttempt(attempt: KnownAttempt, locale: Locale): Promise<void> {
  const others = (await knownAttempts()).filter(({ orderId }) => orderId !== attempt.orderId)
  ;(await cookies()).set(name, JSON.stringify([attempt, ...others].slice(0, most)), {
    httpOnly: true,
    sameSite: 'lax',
    secure: appEnv().PUBLIC_URL.startsWith('https:'),
    path: storefrontPath(locale, '/commande'),
    maxAge: 24 * 3_600,
  })
}

/** The attempt that made this order in this browser, or null. */
export const recallAttempt = async (orderId: string): Promise<KnownAttempt | null> =>
  (await knownAttempts()).find((attempt) => attempt.orderId === orderId) ?? null

async function knownAttempts(): Promise<KnownAttempt[]> {
  const value = (await cookies()).get(name)?.value
  try {
    return attempts.parse(JSON.parse(value ?? '[]'))
  } catch {
    return []
  }
}
