import type { Metadata } from 'next'
import { siteMessages, storefrontPath } from '@/features/content'
import { appEnv } from '@/platform/env/app-env'
import { inLocale, type Locale } from '@/shared/locale'

type Description = {
  locale: Locale
  /** Without its language, as `/offres`. */
  path: string
  /** The page's own name; the house's is added. Without it the house's title stands. */
  title?: string
  description?: string
  /** Not for search engines. */
  isPrivate?: boolean
}

/** Title, description, canonical address and the same page in the other language. */
export function describePage({ locale, path, title, description, isPrivate }: Description): Metadata {
  const t = inLocale(siteMessages, locale)
  const french = storefrontPath('fr', path)
  const full = title ? t.titleOf(title) : t.meta.title
  const about = description || t.meta.description
  return {
    metadataBase: new URL(appEnv().PUBLIC_URL),
    title: full,
    description: about,
    ...(isPrivate
      ? { robots: { index: false, follow: false } }
      : {
          alternates: {
            canonical: storefrontPath(locale, path),
            languages: { fr: french, en: storefrontPath('en', path), 'x-default': french },
          },
          openGraph: {
            title: full,
            description: about,
            siteName: t.site,
            type: 'website',
            locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
          },
        }),
  }
}
