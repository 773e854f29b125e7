import { describe, expect, it } from 'vitest'
import { separation } from './angles'
import type { SkyBody } from './bodies'
import { motionOf } from './motion-of'
import { skyAt, skyAtTerrestrialTime } from './sky-at'

const arcMinute = 1 / 60
const order: SkyBody[] = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'trueNode',
]

/**
 * Apparent longitudes of date at 12 h UT, degrees, by the Swiss Ephemeris (Moshier's theory, fitted to JPL DE404), as recorded in the
 * public test suite of the Rust crate `tailored_ephemeris`, tests "Multi-era accuracy" and "Accuracy comparison" (swetest output).
 * In the order of `order`.
 */
const swissNoon: [string, number[]][] = [
  [
    '1925-01-01',
    [
      280.5877948, 4.9288964, 269.1887429, 253.2598996, 7.9289185, 273.2642731, 222.1040118, 348.1198945, 142.2141458,
      102.5277646, 134.2590105,
    ],
  ],
  [
    '1950-01-01',
    [
      280.5143892, 67.544354, 299.9720188, 317.1524788, 182.3944446, 306.6180429, 169.4355399, 92.6614516, 197.2710243,
      137.7895694, 12.4763404,
    ],
  ],
  [
    '1975-01-01',
    [
      280.4440134, 146.5951747, 287.8576437, 294.0081695, 255.3176711, 343.3989594, 105.8334785, 211.8939332,
      250.4502428, 189.2259704, 249.9242081,
    ],
  ],
  [
    '2000-01-01',
    [
      280.3689197, 223.3237754, 271.889275, 241.5657983, 327.9633133, 25.2530303, 40.395639, 314.8092232, 303.1929812,
      251.4547088, 123.9528954,
    ],
  ],
  [
    '2025-01-01',
    [
      281.3234326, 300.6608947, 260.5163879, 328.2482972, 121.7526313, 73.1626153, 344.5620839, 53.6237355, 357.3046902,
      301.0800915, 0.7777947,
    ],
  ],
  [
    '2035-01-01',
    [
      280.8831346, 191.816512, 297.3250331, 234.0278461, 233.4113135, 5.8855368, 123.5456882, 98.4329629, 19.562458,
      316.8295706, 167.1940539,
    ],
  ],
  [
    '2050-01-01',
    [
      281.2580033, 25.3818536, 269.6006798, 281.8772976, 228.0324387, 121.6321532, 297.6321732, 170.7295657, 53.5945758,
      337.5416374, 239.5089534,
    ],
  ],
  [
    '2075-01-01',
    [
      281.1802401, 91.3351574, 300.7098004, 234.7978524, 296.1682802, 164.5897961, 253.1575501, 280.8670337,
      111.0031921, 6.8413482, 113.6531205,
    ],
  ],
]

/**
 * Apparent longitude, latitude and daily motion in degrees at a Julian day of Terrestrial Time, by the Swiss Ephemeris with its files
 * of JPL DE431 (true node of 2000: same files; of the other years: Moshier's Moon): `tests/golden-data/calc_sweph.json`,
 * `mean_elements.json` and `truenode.json` of github.com/ninthhousestudios/swisseph-rs, written by the C library (`tests/c-gen`),
 * entries without flags other than speed.
 */
const swissTerrestrial: [number, SkyBody, number, number, number][] = [
  [2433282.5, 'sun', 280.004514351573902786, -0.0000206, 1.019067],
  [2433282.5, 'moon', 61.4113491673781553, 3.78159080025868, 12.1990397],
  [2433282.5, 'mercury', 299.446919110469650605, -1.22443307678751, 1.071284],
  [2433282.5, 'neptune', 197.266061428353907559, 1.59172508944442, 0.01017],
  [2433282.5, 'pluto', 137.798392511826307327, 8.20144240207927, -0.017844],
  [2433282.5, 'meanNode', 12.1123129017593225143, 0, -0.052925],
  [2433282.5, 'trueNode', 12.5572506568978710106, 0, -0.150426],
  [2451545, 'sun', 280.368165581233824923, 0.000227, 1.019434],
  [2451545, 'meanNode', 125.040685175308610155, 0, -0.052952],
  [2451545, 'trueNode', 123.954064298099183361, 0, -0.054729],
  [2451545.5, 'moon', 229.308324426590871781, 5.05408139826525, 11.954829],
  [2451545.5, 'mercury', 272.666916692856034388, -1.04311049367592, 1.558915],
  [2451545.5, 'neptune', 303.210797565034624768, 0.23487869322829, 0.035678],
  [2451545.5, 'pluto', 251.472296919178688768, 10.855974718051634, 0.035028],
  [2451572.3, 'moon', 223.412968246100575698, 5.22156484821818, 12.160686],
  [2451572.3, 'mercury', 316.956983674789000816, -1.86748612680324, 1.746721],
  [2451572.3, 'neptune', 304.211249129510008515, 0.22956500553142, 0.037928],
  [2451572.3, 'pluto', 252.291646495400129879, 10.9257419510099, 0.025261],
  [2460310.5, 'sun', 280.03817842622555645, 0.000162, 1.018981],
  [2460310.5, 'pluto', 299.357633196825304367, -2.76734999794586, Number.NaN],
  [2460310.5, 'meanNode', 20.8769469136187346692, 0, -0.052959],
  [2460310.5, 'trueNode', 21.0781870435514093742, 0, -0.100948],
  [2488069.5, 'sun', 280.603327561983178384, 0.0000785, 1.018892],
  [2488069.5, 'moon', 157.400334653446151378, 1.09272692198445, 14.011859],
  [2488069.5, 'mercury', 288.004423543760310622, -2.11266920223321, 1.622869],
  [2488069.5, 'neptune', 167.290595538820412003, 0.96389031018173, -0.007191],
  [2488069.5, 'pluto', 32.402920723573522821, -16.9212283085554, -0.005422],
  [2488069.5, 'meanNode', 350.93770333397799277, 0, -0.05296],
  [2488069.5, 'trueNode', 349.835449286279470016, 0, -0.024332],
]

describe('the sky against published positions', () => {
  it.each(swissNoon)('agrees with the Swiss Ephemeris within an arc-minute at noon UT, %s', (date, longitudes) => {
    const { places } = skyAt(new Date(`${date}T12:00:00Z`))
    const off = order.map((body, index) => [body, separation(places[body].longitude, longitudes[index] ?? 0)] as const)
    expect(off.filter(([, distance]) => distance > arcMinute)).toEqual([])
  })

  it.each(swissTerrestrial)(
    'agrees with the Swiss Ephemeris (JPL) within an arc-minute at JDE %d: %s',
    (day, body, longitude, latitude, speed) => {
      const sky = skyAtTerrestrialTime(day)
      expect(separation(sky.places[body].longitude, longitude)).toBeLessThan(arcMinute)
      expect(Math.abs(sky.places[body].latitude - latitude)).toBeLessThan(arcMinute)
      if (Number.isNaN(speed)) return
      expect(motionOf(body, sky.at)).toBeCloseTo(speed, body === 'moon' || body === 'trueNode' ? 1 : 2)
    },
  )

  /** J. Meeus, Astronomical Algorithms, 2nd ed., examples 25.b, 33.a and 47.a (the Moon's with Δψ = 16.595″ as in the text). */
  it.each([
    ['25.b', 'sun', 2448908.5, 199 + 54 / 60 + 21.56 / 3600, 0.72 / 3600],
    ['33.a', 'venus', 2448976.5, 313.08102, -2.08474],
    ['47.a', 'moon', 2448724.5, 133.162655 + 16.595 / 3600, -3.229126],
  ] as const)('agrees with example %s of Meeus: %s', (_, body, day, longitude, latitude) => {
    const place = skyAtTerrestrialTime(day).places[body]
    // A twelfth of the promise: these are the best known worked examples there are.
    expect(separation(place.longitude, longitude)).toBeLessThan(5 / 3600)
    expect(Math.abs(place.latitude - latitude)).toBeLessThan(5 / 3600)
  })

  /** Meeus, examples 12.a (apparent sidereal time 13h10m46.1351s) and 22.a (ε = 23°26′36.850″), 1987 April 10, 0 h UT / TD. */
  it('has the sidereal time and the obliquity of Meeus, examples 12.a and 22.a', () => {
    const sky = skyAt(new Date('1987-04-10T00:00:00Z'))
    expect(separation(sky.siderealTime, (13 + 10 / 60 + 46.1351 / 3600) * 15)).toBeLessThan(0.5 / 3600)
    expect(Math.abs(sky.obliquity - (23 + 26 / 60 + 36.85 / 3600))).toBeLessThan(0.5 / 3600)
  })

  /**
   * A birth rated AA by Astro-Databank before our range (Albert Einstein, 14 March 1879, 11:30 LMT = 10:50 UT): longitudes of the Swiss
   * Ephemeris (pyswisseph 2.10.03) as recorded in a public table of reference charts that cites both.
   */
  it('agrees before 1900 too (Einstein, AA)', () => {
    const { places } = skyAt(new Date('1879-03-14T10:50:00Z'))
    const published = {
      sun: 353.5077,
      moon: 254.5259,
      mercury: 3.1439,
      venus: 16.985,
      mars: 296.9142,
      jupiter: 327.484,
    }
    for (const [body, longitude] of Object.entries({ ...published, saturn: 4.1898 })) {
      expect(separation(places[body as SkyBody].longitude, longitude), body).toBeLessThan(arcMinute)
    }
  })

  it('sees Mercury turn: retrograde from 5 to 28 August 2024', () => {
    const motion = (date: string) => motionOf('mercury', new Date(`${date}T12:00:00Z`))
    expect([motion('2024-07-20') < 0, motion('2024-08-15') < 0, motion('2024-09-15') < 0]).toEqual([false, true, false])
  })
})
