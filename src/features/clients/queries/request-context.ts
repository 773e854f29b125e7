import 'server-only'
import { cookies, headers } from 'next/headers'
import { defaultLocale, isLocale, locales, type Locale } from '@/shared/locale'
import { currentSession } from './current-session'

/** The reader's language: the client's own, else the one they chose on the site, else their browser's first that we speak. */
export async function readerLocale(): Promise<Locale> {
  const session = await currentSession()
  if (session) return session.locale
  const chosen = (await cookies()).get('lumira_locale')?.value
  if (isLocale(chosen)) return chosen
  return preferredLocale((await headers()).get('accept-language'))
}

/** After RFC 9110, section 12.5.4: the language of ours with the highest weight. */
export function preferredLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
    const weight = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? 1)
    return { language: tag.split('-')[0], weight: Number.isFinite(weight) ? weight : 0 }
  })
  const known = wishes.filter(({ language, weight }) => weight > 0 && locales.includes(language as Locale))
  return (known.sort((a, b) => b.weight - a.weight)[0]?.language as Locale | undefined) ?? defaultLocale
}

/**
 * The network address that a limit counts: the last of `x-forwarded-for`, the one our own proxy saw and added. What a caller writes there itself
 * stands before it and changes nothing.
 */
export async function networkAddress(): Promise<string | null> {
  const seen = (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return seen || null
}
