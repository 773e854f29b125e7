import { describe, expect, it } from 'vitest'
import { separation } from '../sky/angles'
import { anglesOf } from '../sky/angles-of'
import { skyAt } from '../sky/sky-at'
import { houseCusps } from './house-cusps'

const twoMinutes = 2 / 60

/** Angles and cusps for an instant of Universal Time and a place; latitude and longitude in degrees, east positive. */
function frameAt(instant: string, latitude: number, longitude: number) {
  const sky = skyAt(new Date(instant))
  const armc = sky.siderealTime + longitude
  return { ...anglesOf(armc, latitude, sky.obliquity), armc, latitude, obliquity: sky.obliquity }
}

/**
 * Placidus cusps 1, 2, 3, 10, 11 and 12 (the others stand opposite). Sources:
 * - github.com/ninthhousestudios/swisseph-rs, `tests/golden-data/houses.json`, section `ut_wrapper`, written by the C Swiss Ephemeris
 *   (`tests/c-gen/gen_houses.c`): London, Sydney, the equator, New York;
 * - github.com/manutej/HALCON, `docs/swetest-validation.md`, output of `swetest` 2.10.03 (the first of its two keeps the coordinates as
 *   they were given to swetest, south of Perth's meridian, though they are headed San Francisco).
 */
const published: [string, string, number, number, number[]][] = [
  [
    'London, J2000',
    '2000-01-01T12:00:00Z',
    51.5,
    -0.13,
    [
      24.0027550190668, 61.0037977072006, 81.9062435239508, 279.491196500925753, 298.91404298336812,
      327.486565579313435,
    ],
  ],
  [
    'Sydney, 2024',
    '2024-01-01T00:00:00Z',
    -33.87,
    151.21,
    [
      344.291299816505557, 10.3603501137104619, 40.3415008240772082, 252.804802544741364, 285.440551684870229,
      316.280743162866997,
    ],
  ],
  [
    'the equator, 1950',
    '1950-01-01T00:00:00Z',
    0,
    0,
    [
      190.96066315063436, 222.522670197264802, 251.605114898725049, 99.257948461498458, 127.662870488514628,
      158.440066642296642,
    ],
  ],
  [
    'New York, 2100',
    '2100-01-01T00:00:00Z',
    40.71,
    -74.01,
    [
      130.201166064488717, 151.149518185181705, 176.829080691614507, 28.7587651601473233, 65.1410063293505601,
      100.1490836825309,
    ],
  ],
  [
    '1955 in the south',
    '1955-02-24T19:15:00Z',
    -37.808889,
    122.419444,
    [307.586394, 329.135953, 355.15736, 207.003429, 242.804874, 277.37734],
  ],
  [
    'Kurnool, 1990',
    '1990-03-10T12:55:00Z',
    15.8309251,
    78.0425373,
    [170.046743, 199.781984, 230.427338, 80.565393, 110.260956, 140.183744],
  ],
]

/**
 * Pure geometry: ARMC, latitude and ε = 23.4392911° in, cusps 1, 2, 3, 11, 12 out (same file, section `iterative`, system P). At ±78°
 * the Swiss Ephemeris falls back to Porphyry, as we do.
 */
const geometry: [number, number, number[]][] = [
  [0, 51.5, [116.568462299244885, 132.623700202473572, 152.55256353579648, 38.6518885473471983, 82.4346216647749941]],
  [
    0,
    -33.87,
    [75.0511312364824903, 107.884614508746097, 144.663771660904331, 29.4985468388922349, 53.6379247848173435],
  ],
  [0, 0, [90, 117.910549788059811, 147.818740833715736, 32.1812591662842706, 62.0894502119401892]],
  [0, 64, [129.199447113060899, 139.662178675085983, 154.987341618380526, 44.6916604504560695, 99.7412784194134332]],
  [0, -64, [50.8005528869391014, 80.2587215805865526, 135.308339549543916, 25.0126583816194774, 40.3378213249140103]],
  [0, 78, [151.881695198730029, 161.25446346582001, 170.627231732910019, 50.6272317329100119, 101.254463465820024]],
  [0, -78, [28.1183048012699714, 78.7455365341799904, 129.372768267090009, 9.37276826708998989, 18.7455365341799798]],
  [
    47.5,
    51.5,
    [150.134226035107389, 170.014832621604114, 196.094512196164601, 88.6284576816965881, 122.858081505712917],
  ],
  [
    47.5,
    -33.87,
    [121.218227870292651, 163.216717196225403, 200.938211790640963, 73.5306106322135662, 95.7756789250195908],
  ],
  [47.5, 64, [155.638620431718124, 171.45324138243916, 194.670360922113957, 97.3965719645975128, 131.540795941066335]],
  [
    47.5,
    -64,
    [78.3636650745715713, 147.593586084046819, 206.726881082895972, 62.6482576515617922, 71.3529422269246254],
  ],
  [47.5, 78, [165.14906506182362, 186.747926474616037, 208.346787887408453, 88.3467878874084533, 126.747926474616037]],
  [
    47.5,
    -78,
    [209.482447412984669, 216.303514708723412, 223.124582004462127, 103.124582004462127, 156.303514708723412],
  ],
  [
    123.4,
    51.5,
    [203.499779349346255, 230.026695417282326, 263.109679880002886, 155.623676902013926, 182.717957372036381],
  ],
  [
    123.4,
    64,
    [199.191486527309507, 222.554953416140023, 255.126074430257688, 157.783971392342892, 182.326708036130611],
  ],
  [
    123.4,
    -64,
    [275.149250951705881, 282.256939439361361, 290.262254111713219, 140.064104959452465, 189.074612907408607],
  ],
  [123.4, -78, [153.527800514000546, 202.74273171049208, 251.957662906983614, 131.957662906983614, 142.74273171049208]],
  [
    215.7,
    51.5,
    [272.489989049609903, 320.505950211631045, 7.58208834768503692, 238.894648205597861, 255.789225559442514],
  ],
  [
    215.7,
    -33.87,
    [314.655689955884498, 337.918202967195271, 5.66102013931077153, 252.490774286157318, 285.20518216262525],
  ],
]

describe('angles and houses against published values', () => {
  it.each(published)(
    'agrees with the Swiss Ephemeris within two arc-minutes: %s',
    (_, instant, latitude, longitude, cusps) => {
      const frame = frameAt(instant, latitude, longitude)
      const ours = houseCusps('placidus', frame).cusps
      for (const [index, house] of [1, 2, 3, 10, 11, 12].entries()) {
        expect(separation(ours[house - 1] ?? 0, cusps[index] ?? 0), `house ${house}`).toBeLessThan(twoMinutes)
      }
      expect(separation(frame.ascendant, cusps[0] ?? 0)).toBeLessThan(twoMinutes)
      expect(separation(frame.midheaven, cusps[3] ?? 0)).toBeLessThan(twoMinutes)
    },
  )

  it.each(geometry)('divides the sky as the Swiss Ephemeris does, ARMC %d, latitude %d', (armc, latitude, cusps) => {
    const obliquity = 23.4392911
    const houses = houseCusps('placidus', { ...anglesOf(armc, latitude, obliquity), armc, latitude, obliquity })
    expect(houses.system).toBe(Math.abs(latitude) > 66.5 ? 'porphyry' : 'placidus')
    for (const [index, house] of [1, 2, 3, 11, 12].entries()) {
      expect(separation(houses.cusps[house - 1] ?? 0, cusps[index] ?? 0), `house ${house}`).toBeLessThan(1e-5)
    }
  })

  /**
   * Albert Einstein, Ulm (48°24′N 10°00′E), 14 March 1879, 10:50 UT, birth certificate, rated AA by Astro-Databank, which prints the
   * Ascendant as 11°39′ Cancer; 11°38.8′ Cancer and 12°50.4′ Pisces by pyswisseph 2.10.03 in the same public table of charts.
   */
  it('agrees with a chart rated AA', () => {
    const { ascendant, midheaven } = frameAt('1879-03-14T10:50:00Z', 48.4, 10)
    expect(separation(ascendant, 101.6464)).toBeLessThan(twoMinutes)
    expect(separation(midheaven, 342.8399)).toBeLessThan(twoMinutes)
  })

  it('counts whole signs and equal houses from the Ascendant (same file, London: 24°00′ Aries)', () => {
    const frame = frameAt('2000-01-01T12:00:00Z', 51.5, -0.13)
    expect(houseCusps('whole-sign', frame).cusps.slice(0, 3)).toEqual([0, 30, 60])
    const equal = houseCusps('equal', frame).cusps
    expect(separation(equal[0] ?? 0, 24.002755)).toBeLessThan(twoMinutes)
    expect(separation(equal[9] ?? 0, 294.002755)).toBeLessThan(twoMinutes)
  })
})
