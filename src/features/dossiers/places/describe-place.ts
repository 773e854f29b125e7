import type { Place } from '@/features/catalog'
import type { Locale } from '@/shared/locale'
import { foldName } from './fold-name'

const countryNames = new Map<Locale, Intl.DisplayNames>()

/** CLDR's long names of these speak of politics (« R.A.S. chinoise de Hong Kong »); its short names say where one is. */
const shortNamed = new Set(['HK', 'MO', 'PS'])

export function countryName(country: string, locale: Locale): string {
  if (shortNamed.has(country)) {
    return new Intl.DisplayNames(locale, { type: 'region', style: 'short' }).of(country) ?? country
  }
  const names = countryNames.get(locale) ?? new Intl.DisplayNames(locale, { type: 'region' })
  countryNames.set(locale, names)
  return names.of(country) ?? country
}

/** A place in one line: « Saint-Étienne, Loire, France »; « Paris, France », whose region bears its name. */
export const placeLine = (place: Place, locale: Locale): string =>
  `${place.name}, ${describePlace({ ...place, region: place.region === place.name ? '' : place.region }, locale)}`

/** What tells a place from its namesakes: « Loire, France ». A region that its country's name already says is left out. */
export function describePlace({ region, country }: Pick<Place, 'region' | 'country'>, locale: Locale): string {
  const name = countryName(country, locale)
  return !region || foldName(name).includes(foldName(region)) ? name : `${region}, ${name}`
}
