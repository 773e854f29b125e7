import type { Metadata } from 'next'
import { siteMessages, storefrontPath } from '@/features/content'
import { appEnv } from '@/platform/env/app-env'
import { inLocale, type Locale } from '@/shared/locale'
import { sharePath } from './search/address'
import { shareSize } from '@/features/content/server'

type Description = {
  locale: Locale
  /** Without its language, as `/offres`. */
  path: string
  /** The page's own name; the house's is added. Without it the house's title stands. */
  title?: string
  description?: string
  /** An article, published then. ISO instant. */
  publishedAt?: string
  /** A picture that editors chose; without it the page's own is drawn. */
  picture?: { url: string; width: number; height: number; alt: string } | null
  /** Not for search engines. */
  isPrivate?: boolean
}

/** Title, description, canonical address and the same page in the other language. */
export function describePage({
  locale,
  path,
  title,
  description,
  publishedAt,
  picture,
  isPrivate,
}: Description): Metadata {
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
            types: { 'application/rss+xml': storefrontPath(locale, '/journal/flux.xml') },
          },
          openGraph: {
            title: full,
            description: about,
            siteName: t.site,
            ...(publishedAt ? { type: 'article', publishedTime: publishedAt } : { type: 'website' }),
            url: storefrontPath(locale, path),
            locale: locale === 'fr' ? 'fr_FR' : 'en_GB',
            alternateLocale: locale === 'fr' ? 'en_GB' : 'fr_FR',
            images: [picture ?? { url: sharePath(locale, path), ...shareSize, alt: full }],
          },
          twitter: { card: 'summary_large_image' },
        }),
  }
}
