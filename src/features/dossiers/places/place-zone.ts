import lookUpZone from 'tz-lookup'
import type { Gazetteer } from './gazetteer'

const canonicalNames = new Map<string, string>()

/** `Europe/Kyiv` and `Europe/Kiev` are one zone: `Intl` gives both the same name. Remembered, because formats cost. */
function canonical(zone: string): string {
  const known = canonicalNames.get(zone)
  if (known) return known
  const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  canonicalNames.set(zone, name)
  return name
}

const zonesOfCountry = new Map<string, ReadonlySet<string>>()

function countryZones(country: string): ReadonlySet<string> {
  const known = zonesOfCountry.get(country)
  if (known) return known
  const zones = new Set((new Intl.Locale(`und-${country}`).getTimeZones?.() ?? []).map(canonical))
  zonesOfCountry.set(country, zones)
  return zones
}

/**
 * The IANA zone of a listed place. The map of `tz-lookup` is coarse and puts some border towns in the neighbour's zone: its answer
 * stands when the country uses that zone (CLDR), else the zone of the nearest listed town of the same country that passes is taken.
 */
export function placeZone(gazetteer: Gazetteer, index: number): string {
  const { latitudes, longitudes, countryOf, countries, placeCount } = gazetteer
  const zoneAt = (place: number) => lookUpZone((latitudes[place] ?? 0) / 100_000, (longitudes[place] ?? 0) / 100_000)
  const own = zoneAt(index)
  const allowed = countryZones(countries[countryOf[index] ?? -1] ?? '')
  if (allowed.size === 0 || allowed.has(canonical(own))) return own

  const shrink = Math.cos(((latitudes[index] ?? 0) / 100_000) * (Math.PI / 180))
  let nearest = { zone: own, distance: Infinity }
  for (let other = 0; other < placeCount; other += 1) {
    if (countryOf[other] !== countryOf[index] || other === index) continue
    const north = (latitudes[other] ?? 0) - (latitudes[index] ?? 0)
    const east = ((longitudes[other] ?? 0) - (longitudes[index] ?? 0)) * shrink
    const distance = north * north + east * east
    if (distance >= nearest.distance) continue
    const zone = zoneAt(other)
    if (allowed.has(canonical(zone))) nearest = { zone, distance }
  }
  return nearest.zone
}
