import { appEnv } from '@/platform/env/app-env'
import type { Locale } from '@/shared/locale'
import { bareAddress, type PageKind } from './page-path'
import { storefrontPath } from './storefront-path'

type Addressed = { slug?: string | null; kind?: string | null }

/** The whole address of a page, an article or an offer, as search engines and shares show it. */
export function publicAddress(collection: string | undefined, doc: Addressed, locale: Locale): string {
  const slug = doc.slug ?? ''
  const path =
    collection === 'products'
      ? `/offres/${slug}`
      : collection === 'articles'
        ? `/journal/${slug}`
        : bareAddress({ slug, kind: (doc.kind ?? 'page') as PageKind })
  return new URL(storefrontPath(locale, path), appEnv().PUBLIC_URL).href
}
