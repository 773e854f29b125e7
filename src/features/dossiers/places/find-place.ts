import type { Place } from '@/features/catalog'
import { locales } from '@/shared/locale'
import { loadGazetteer } from './gazetteer'
import { countryAt, placeAt } from './place-at'

/**
 * The listed place that a submitted one claims to be, or null: same country, same coordinates, same name in one of our
 * languages. What comes back is the list's own: a forged region or time zone does not survive.
 */
export async function findPlace(submitted: Place): Promise<Place | null> {
  const gazetteer = await loadGazetteer()
  const latitude = Math.round(submitted.latitude * 100_000)
  const longitude = Math.round(submitted.longitude * 100_000)
  const name = submitted.name.normalize('NFC')
  for (let index = 0; index < gazetteer.placeCount; index += 1) {
    if (gazetteer.latitudes[index] !== latitude || gazetteer.longitudes[index] !== longitude) continue
    if (countryAt(gazetteer, index) !== submitted.country) continue
    const found = locales
      .map((locale) => placeAt(gazetteer, index, locale))
      .find((place) => place.name.normalize('NFC') === name)
    if (found) return found
  }
  return null
}
