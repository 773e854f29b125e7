import { inLocale, type Locale } from '@/shared/locale'
import { messages } from '../messages'
import type { LinkView } from './navigation-view'
import { storefrontPath } from './storefront-path'

/** The way around while no editor has chosen another: the offers, and two parts of the home. */
export function usualLinks(locale: Locale): LinkView[] {
  const t = inLocale(messages, locale)
  const home = storefrontPath(locale, '/')
  return [
    { label: t.readings, href: storefrontPath(locale, '/offres') },
    { label: t.way, href: `${home}#chemin` },
    { label: t.excerptLink, href: `${home}#extrait` },
  ]
}
