import 'server-only'
import { cookies, headers } from 'next/headers'
import { isLocale, type Locale } from '@/shared/locale'
import { preferredLocale } from '../domain/preferred-locale'
import { currentSession } from './current-session'

/** The reader's language: the client's own, else the one they chose on the site, else their browser's first that we speak. */
export async function readerLocale(): Promise<Locale> {
  const session = await currentSession()
  if (session) return session.locale
  const chosen = (await cookies()).get('lumira_locale')?.value
  if (isLocale(chosen)) return chosen
  return preferredLocale((await headers()).get('accept-language'))
}

/**
 * The network address that a limit counts: the last of `x-forwarded-for`, the one our own proxy saw and added. What a caller writes there itself
 * stands before it and changes nothing.
 */
export async function networkAddress(): Promise<string | null> {
  const seen = (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return seen || null
}
