import { storefrontPath } from '@/features/content'
import { appEnv } from '@/platform/env/app-env'
import type { Locale } from '@/shared/locale'

/** The house's own origin, as `https://lumira.example`. */
export const siteOrigin = (): string => new URL(appEnv().PUBLIC_URL).origin

/** The whole public address of a page; `path` has no language. */
export const addressOfPath = (locale: Locale, path: string): string =>
  new URL(storefrontPath(locale, path), appEnv().PUBLIC_URL).href

/** The address of the picture that is shared with a page (`src/app/partage`). */
export const sharePath = (locale: Locale, path: string): string =>
  `/partage/${locale}${path === '/' ? '/accueil' : path}.png`
