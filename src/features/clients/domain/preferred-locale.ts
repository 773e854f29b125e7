import { defaultLocale, locales, type Locale } from '@/shared/locale'

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
