import type { Locale } from '@/shared/locale'
import { storefrontPath } from './storefront-path'

/** Addresses of the site that are not pages of editors. */
export const takenAddresses = [
  'admin',
  'api',
  'apercu',
  'calendrier',
  'commande',
  'disparu',
  'introuvable',
  'en',
  'etalon',
  'fr',
  'journal',
  'legal',
  'lettre',
  'partage',
  'sanctuaire',
]

export type PageKind = 'page' | 'legal'

/** The home's slug; its address is `/`. */
export const homeSlug = 'accueil'
/** The slug of the page that lists the offers. */
export const offersSlug = 'offres'

/** A page's address without its language: `/`, `/approche`, `/legal/conditions`. */
export const bareAddress = ({ slug, kind }: { slug: string; kind: PageKind }): string =>
  kind === 'legal' ? `/legal/${slug}` : slug === homeSlug ? '/' : `/${slug}`

export const pagePath = (locale: Locale, page: { slug: string; kind: PageKind }): string =>
  storefrontPath(locale, bareAddress(page))
