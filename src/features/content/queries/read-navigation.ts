import type { Payload } from 'payload'
import type { Locale } from '@/shared/locale'
import type { NavigationView } from '../domain/navigation-view'
import { pagePath } from '../domain/page-path'
import { resolveLink, type EditedLink } from '../domain/resolve-link'
import { listPages } from './list-pages'

/**
 * The links of the head and the foot in one language, at their present addresses, read as anybody: what leads to something that is not published is
 * left out. A language without links of its own has none here; the header and the footer then show the house's usual ones.
 */
export async function readNavigation(payload: Payload, locale: Locale): Promise<NavigationView> {
  const [navigation, pages] = await Promise.all([
    payload.findGlobal({ slug: 'navigation', locale, fallbackLocale: false, depth: 1, overrideAccess: false }),
    listPages(payload, locale),
  ])
  const shown = (links: EditedLink[] | null | undefined) =>
    (links ?? []).map((link) => resolveLink(link, locale)).filter((link) => link !== null)
  return {
    header: shown(navigation.header),
    footer: shown(navigation.footer),
    legal: pages
      .filter(({ kind }) => kind === 'legal')
      .map((page) => ({ label: page.title, href: pagePath(locale, page) })),
  }
}
