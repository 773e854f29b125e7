export const locales = ['fr', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'fr'

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)
export const toLocale = (value: unknown): Locale => (isLocale(value) ? value : defaultLocale)

/** A slice's words: `const words = inLocale({ fr, en }, locale)`. English has the type of French, so that neither can lack a word. */
export const inLocale = <Words>(words: Record<Locale, Words>, locale: Locale): Words => words[locale]
