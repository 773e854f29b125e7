import type { Place } from '@/features/catalog'
import { defaultLocale, type Locale } from '@/shared/locale'
import { countryName, describePlace } from './describe-place'
import { foldName, spellSaints } from './fold-name'
import { type Gazetteer, loadGazetteer } from './gazetteer'
import { countryAt, listedDistrict, listedRegion, localName, placeAt } from './place-at'

/** `detail` tells it from its namesakes (« Loire, France »); `place` is what the answer keeps. */
export type PlaceSuggestion = { place: Place; detail: string }

const mostSuggestions = 8
const longestQuery = 100
const frenchCountries = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'NC', 'PF', 'PM', 'WF', 'BL', 'MF'])

type Hit = { place: number; score: number }
type Filter = (place: number) => boolean

/** The entry whose folded name holds a position of `folded`. */
function entryAt(starts: Uint32Array, position: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return low
}

/** Lower is better: whole names, then beginnings, then inner words; known towns, then France; then the shorter name. */
function scoreOf(gazetteer: Gazetteer, place: number, isWhole: boolean, isStart: boolean, length: number): number {
  const isNotable = gazetteer.isNotable[place] === 1
  const isFrench = frenchCountries.has(countryAt(gazetteer, place))
  const favour = (isNotable ? 0 : 2) + (isFrench ? 0 : 1)
  const rank = isWhole ? 0 : isStart ? 1 : 2
  return (rank * 4 + favour) * 1_000 + Math.min(length, 999)
}

function collect(gazetteer: Gazetteer, query: string, hits: Map<number, number>, accepts: Filter): void {
  const { folded, foldedStarts, placeOfName } = gazetteer
  for (const border of ['\n', ' ']) {
    const needle = border + query
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + needle.length)) {
      const entry = entryAt(foldedStarts, at + 1)
      const place = placeOfName[entry] ?? 0
      const length = (foldedStarts[entry + 1] ?? 0) - (foldedStarts[entry] ?? 0) - 1
      const isStart = border === '\n'
      const score = scoreOf(gazetteer, place, isStart && length === query.length, isStart, length)
      if (score < (hits.get(place) ?? Infinity) && accepts(place)) hits.set(place, score)
    }
  }
}

/** "saint denis reunion", "paris texas": the last words may name the region or the country. */
function regionFilter(gazetteer: Gazetteer, words: string[]): Filter {
  const verdicts = new Map<string, boolean>()
  return (place) => {
    const [country, region] = [countryAt(gazetteer, place), listedRegion(gazetteer, place)]
    const key = `${country}/${region}`
    const known = verdicts.get(key)
    if (known !== undefined) return known
    const around = [region, localName(country, region, 'fr'), countryName(country, 'fr'), countryName(country, 'en')]
    const text = ` ${foldName(around.join(' '))}`
    const verdict = words.every((word) => text.includes(` ${word}`))
    verdicts.set(key, verdict)
    return verdict
  }
}

function bestHits(gazetteer: Gazetteer, query: string): Hit[] {
  const hits = new Map<number, number>()
  const everywhere: Filter = () => true
  const words = query.split(' ')
  // "st" at the end may still become Strasbourg: it is tried both as typed and written out.
  const typed = [...spellSaints(words.slice(0, -1).join(' ')).split(' '), words.at(-1)].filter(Boolean).join(' ')
  for (const spelling of new Set([typed, spellSaints(query)])) collect(gazetteer, spelling, hits, everywhere)
  for (let count = words.length - 1; count >= 1 && hits.size < mostSuggestions; count -= 1) {
    const name = spellSaints(words.slice(0, count).join(' '))
    if (name.length > 2) collect(gazetteer, name, hits, regionFilter(gazetteer, words.slice(count)))
  }
  return [...hits]
    .map(([place, score]) => ({ place, score }))
    .sort((a, b) => a.score - b.score || a.place - b.place)
    .slice(0, mostSuggestions)
}

const labelOf = ({ place, detail }: PlaceSuggestion): string => `${place.name}, ${detail}`

/** Namesakes of one region get their district; two that even this cannot tell apart are one town listed twice. */
function tellApart(found: (PlaceSuggestion & { district: string })[]): PlaceSuggestion[] {
  const labels = found.map(labelOf)
  const suggestions = found.map(({ place, detail, district }, index) => {
    const isUnique = labels.filter((label) => label === labels[index]).length === 1
    return { place, detail: isUnique || !district || district === place.region ? detail : `${district}, ${detail}` }
  })
  return [...new Map(suggestions.toReversed().map((each) => [labelOf(each), each])).values()].toReversed()
}

/**
 * At most 8 places whose name has a word that begins as typed, the likeliest first; accents, case, hyphens and apostrophes do
 * not count, "st" is "saint", and the last words may name the region or the country. Fewer than 2 letters suggest nothing.
 */
export async function searchPlaces(query: string, locale: Locale = defaultLocale): Promise<PlaceSuggestion[]> {
  const folded = foldName(query.slice(0, longestQuery))
  if (folded.length < 2) return []
  const gazetteer = await loadGazetteer()
  return tellApart(
    bestHits(gazetteer, folded).map((hit) => {
      const place = placeAt(gazetteer, hit.place, locale)
      const district = localName(place.country, listedDistrict(gazetteer, hit.place), locale)
      return { place, detail: describePlace(place, locale), district }
    }),
  )
}
