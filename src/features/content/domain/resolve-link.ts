import type { Navigation } from '@/payload-types'
import type { Locale } from '@/shared/locale'
import { addressOf, isAddressedKind } from './address-of'
import { localizedHref } from './localized-href'
import type { LinkView } from './navigation-view'
import { storefrontPath } from './storefront-path'

/** A link as editors make it, in the menus and in blocks; its target read along. */
export type EditedLink = NonNullable<Navigation['header']>[number]

/**
 * A link ready to be shown in one language. One of ours leads to where its target is now; a target that is not published, or an address that could
 * run a script, gives null. A typed address of the site gets the language, unless it names one or leads to a part of the site without languages.
 */
export function resolveLink(link: EditedLink, locale: Locale): LinkView | null {
  const { label, target, href } = link
  if (!label) return null
  if (target) {
    // A link inside a text may lead to anything that the desk holds.
    if (typeof target.value === 'string' || !isAddressedKind(target.relationTo)) return null
    const address = addressOf(target.relationTo, target.value)
    return address ? { label, href: storefrontPath(locale, address) } : null
  }
  const typed = localizedHref(href, locale)
  return typed ? { label, href: typed } : null
}
