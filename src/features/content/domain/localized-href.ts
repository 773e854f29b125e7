import type { Locale } from '@/shared/locale'
import { safeHref } from './safe-href'
import { storefrontPath } from './storefront-path'

/** Parts of the site whose addresses name no language, or name it themselves. */
const asTyped = /^\/(en|fr|sanctuaire|admin|api)(?=[/?#]|$)/

/** A typed address as a link of one language: a page of ours gets its language; what could run a script gives null. */
export function localizedHref(typed: unknown, locale: Locale): string | null {
  const href = safeHref(typed)
  if (!href?.startsWith('/') || asTyped.test(href)) return href
  const [path = '/'] = href.split(/[?#]/)
  return storefrontPath(locale, path) + href.slice(path.length)
}
