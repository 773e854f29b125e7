import { siteMessages } from '@/features/content'
import { inLocale, type Locale } from '@/shared/locale'
import { getSettings } from '../content'
import { siteOrigin } from './address'
import { organizationFacts, siteFacts } from './json-ld/house-facts'
import { JsonLd } from './json-ld/json-ld'

/** Who the house is, for search engines: on the home. */
export async function HouseData({ locale }: { locale: Locale }) {
  const { seller } = await getSettings(locale)
  const house = { origin: siteOrigin(), site: inLocale(siteMessages, locale).site, seller, locale }
  return <JsonLd things={[organizationFacts(house), siteFacts(house)]} />
}
