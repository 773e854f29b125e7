import type { Organization, WebSite } from 'schema-dts'
import type { Setting } from '@/payload-types'
import type { Locale } from '@/shared/locale'

type House = {
  origin: string
  site: string
  seller: Pick<Setting['seller'], 'name' | 'email' | 'profiles'>
  locale: Locale
}

/** Names by which the page's other facts refer to the house. */
export const houseId = (origin: string): string => `${origin}/#house`

/** Who sells, from the settings: name, contact, mark and public profiles. https://developers.google.com/search/docs/appearance/structured-data/organization */
export const organizationFacts = ({ origin, site, seller }: House): Organization => ({
  '@type': 'Organization',
  '@id': houseId(origin),
  name: site,
  legalName: seller.name,
  url: `${origin}/`,
  logo: `${origin}/icon-512.png`,
  email: seller.email,
  ...(seller.profiles?.length ? { sameAs: seller.profiles } : {}),
})

export const siteFacts = ({ origin, site, locale }: House): WebSite => ({
  '@type': 'WebSite',
  name: site,
  url: `${origin}/`,
  inLanguage: locale,
  publisher: { '@id': houseId(origin) },
})
