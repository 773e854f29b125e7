import type { Place } from '@/features/catalog'
import type { AnswerFaultReason } from './fault-messages'
import { parseText } from './parse-text'

type PlaceFault = { member: string; reason: AnswerFaultReason }

const members = ['name', 'region', 'country', 'latitude', 'longitude', 'timeZone'] as const

const isTimeZone = (zone: unknown): zone is string => {
  // `Intl` also takes fixed offsets such as "+02:00", which are not zones and know no history.
  if (typeof zone !== 'string' || !/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(zone)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

const isCoordinate = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limit

/**
 * A place whose every member is plausible: country ISO 3166-1 alpha-2, degrees as numbers, an IANA zone. That it is a
 * place of our list is for `findPlace` to say.
 */
export function parsePlace(input: unknown): { value: Place } | { faults: PlaceFault[] } {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    return { faults: [{ member: '', reason: 'PLACE_EXPECTED' }] }
  }
  const given = input as Record<string, unknown>
  const faults: PlaceFault[] = Object.keys(given)
    .filter((key) => !members.some((member) => member === key))
    .map((member) => ({ member, reason: 'PLACE_MALFORMED' }))
  const fault = (member: string, reason: AnswerFaultReason) => void faults.push({ member, reason })

  const name = parseText(given.name, 200)
  const region = parseText(given.region, 200)
  const { country, latitude, longitude, timeZone } = given
  if ('reason' in name) fault('name', name.reason)
  else if (!name.value.trim()) fault('name', 'PLACE_MALFORMED')
  if ('reason' in region) fault('region', region.reason)
  const isCountry = typeof country === 'string' && /^[A-Z]{2}$/.test(country)
  if (!isCountry) fault('country', 'PLACE_MALFORMED')
  if (!isCoordinate(latitude, 90)) fault('latitude', 'COORDINATE_OUT_OF_RANGE')
  if (!isCoordinate(longitude, 180)) fault('longitude', 'COORDINATE_OUT_OF_RANGE')
  if (!isTimeZone(timeZone)) fault('timeZone', 'TIME_ZONE_UNKNOWN')

  const isWhole =
    'value' in name &&
    'value' in region &&
    isCountry &&
    isCoordinate(latitude, 90) &&
    isCoordinate(longitude, 180) &&
    isTimeZone(timeZone)
  if (faults.length > 0 || !isWhole) return { faults }
  return { value: { name: name.value, region: region.value, country, latitude, longitude, timeZone } }
}
