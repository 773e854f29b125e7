import type { Locale } from '@/shared/locale'

/** The public address of a storefront page: French has no prefix. `path` starts with a slash and has no language. */
export const storefrontPath = (locale: Locale, path: string): string =>
  locale === 'fr' ? path : path === '/' ? '/en' : `/en${path}`
