import type { Place } from '@/features/catalog'
import type { Locale } from '@/shared/locale'
import { frenchNames } from './french-names'
import type { Gazetteer } from './gazetteer'
import { placeZone } from './place-zone'

/** A listed name in a reader's language. */
export const localName = (country: string, name: string, locale: Locale): string =>
  (locale === 'fr' ? frenchNames[country]?.[name] : undefined) ?? name

export const countryAt = (gazetteer: Gazetteer, index: number): string =>
  gazetteer.countries[gazetteer.countryOf[index] ?? -1] ?? ''

/** The name as the list writes it. */
export const listedName = ({ names, nameStarts }: Gazetteer, index: number): string =>
  names.slice(nameStarts[index], (nameStarts[index + 1] ?? 0) - 1)

export const listedRegion = ({ regions, regionOf }: Gazetteer, index: number): string =>
  regions[regionOf[index] ?? -1] ?? ''

export const listedDistrict = ({ regions, districtOf }: Gazetteer, index: number): string =>
  regions[districtOf[index] ?? -1] ?? ''

/** One listed place, whole: names in the reader's language, country as ISO 3166-1 alpha-2, degrees, IANA zone. */
export function placeAt(gazetteer: Gazetteer, index: number, locale: Locale): Place {
  const country = countryAt(gazetteer, index)
  return {
    name: localName(country, listedName(gazetteer, index), locale),
    region: localName(country, listedRegion(gazetteer, index), locale),
    country,
    latitude: (gazetteer.latitudes[index] ?? 0) / 100_000,
    longitude: (gazetteer.longitudes[index] ?? 0) / 100_000,
    timeZone: placeZone(gazetteer, index),
  }
}
