import type { SkyBody } from './bodies'

/** What JPL Horizons printed for one body at 0 h UT of a date: right ascension and declination, degrees, ICRF. */
type PublishedPlace = [body: SkyBody, date: string, rightAscension: number, declination: number]

/**
 * Astrometric places (light time counted in, aberration not) by JPL Horizons, DE431, generated 12 April 2019, from the site of
 * `horizonsSite`: `generate/horizons/{Sun,Moon,…,Uranus}.txt` in the public repository of astronomy-engine, cosinekitty/astronomy.
 * Among them the planets at their nearest: Mercury and Venus before the Sun, Mars opposite to it.
 *
 * The Moon has no row of 2098 to 2100 here: Horizons holds TT − UTC at its 69.184 s of 2019 for all later years while the engine lets
 * ΔT grow to some 200 s. Two minutes of time are 12″ of Mercury at most, but over an arc-minute of the Moon: there she is proven in
 * Terrestrial Time, in ephemeris.test.ts.
 */
export const horizonsPlaces: PublishedPlace[] = [
  ['sun', '1900-01-01', 282.55694, -22.95057],
  ['sun', '1902-06-20', 89.00587, 23.44786],
  ['sun', '1904-04-10', 19.43348, 8.21378],
  ['sun', '2098-03-23', 1.4159, 0.61164],
  ['sun', '2099-12-23', 270.04789, -23.42704],
  ['moon', '1900-01-01', 273.23023, -22.64126],
  ['moon', '1901-03-27', 94.75425, 19.94456],
  ['moon', '1902-12-17', 113.58219, 16.13296],
  ['moon', '1904-05-10', 347.84566, -4.4874],
  ['moon', '1904-08-08', 87.42617, 17.60986],
  ['mercury', '1900-03-02', 358.45602, -0.18119],
  ['mercury', '1902-02-20', 330.25921, -8.17363],
  ['mercury', '1904-06-29', 84.98797, 23.11623],
  ['mercury', '2098-05-22', 60.10608, 21.1985],
  ['mercury', '2099-10-24', 209.96186, -13.784],
  ['venus', '1900-01-01', 310.64443, -19.96248],
  ['venus', '1902-02-20', 323.14457, -5.51486],
  ['venus', '1903-09-13', 174.76211, -7.14914],
  ['venus', '2098-09-29', 186.13219, -11.81602],
  ['venus', '2099-08-25', 161.99542, 9.17042],
  ['mars', '1901-02-25', 156.8105, 14.40903],
  ['mars', '1903-04-06', 186.50108, 0.34912],
  ['mars', '1904-08-08', 118.94475, 21.76064],
  ['mars', '2098-06-11', 108.42692, 23.53802],
  ['mars', '2099-10-14', 24.50108, 7.07446],
  ['jupiter', '1900-01-01', 240.63084, -19.8803],
  ['jupiter', '1902-07-30', 317.28107, -17.31159],
  ['jupiter', '1904-07-09', 27.19624, 9.8499],
  ['jupiter', '2098-01-22', 140.82406, 16.25912],
  ['jupiter', '2099-12-23', 197.78276, -6.19199],
  ['saturn', '1900-06-20', 273.67897, -22.40759],
  ['saturn', '1902-09-28', 294.3741, -21.73573],
  ['saturn', '1904-04-10', 322.92256, -15.5559],
  ['saturn', '2098-07-01', 175.74862, 4.28463],
  ['saturn', '2099-12-23', 202.78323, -6.95833],
  ['uranus', '1900-06-10', 249.9845, -22.13414],
  ['uranus', '1902-04-01', 261.97823, -23.31414],
  ['uranus', '1904-07-29', 267.65921, -23.64109],
  ['uranus', '2098-09-09', 14.47192, 5.42671],
  ['uranus', '2099-12-23', 15.29853, 5.83286],
]

/** The site as the same files print it ("center geodetic" and "center cylindric"): degrees and kilometres. */
export const horizonsSite = { eastLongitude: 279, fromAxis: 5582.84695, north: 3073.906 }

export type Vector = [x: number, y: number, z: number]

/**
 * Neptune and Pluto, whose files of places begin in 1960: vectors from the Sun (au and au a day, ICRF, 0 h TDB) by JPL Horizons, DE441,
 * generated 14 November 2021: `generate/heliostate/{Neptune,Pluto}.txt` of the same repository, to six and eight decimals. With
 * them the Sun's own place of that day in `generate/horizons/Sun.txt`, right ascension and declination.
 */
export const horizonsVectors: [
  body: SkyBody,
  date: string,
  position: Vector,
  velocity: Vector,
  sun: [number, number],
][] = [
  [
    'neptune',
    '1900-01-01',
    [1.514877, 27.622629, 11.26838],
    [-0.00314626, 0.00013405, 0.00013289],
    [282.55694, -22.95057],
  ],
  [
    'neptune',
    '1902-06-20',
    [-1.318283, 27.622936, 11.339002],
    [-0.00314779, -0.00013335, 0.00002397],
    [89.00587, 23.44786],
  ],
  [
    'neptune',
    '1904-05-20',
    [-3.518263, 27.455998, 11.325495],
    [-0.00313629, -0.00034434, -0.00006244],
    [57.6888, 20.13447],
  ],
  [
    'neptune',
    '2098-02-01',
    [-28.371307, 9.287317, 4.507863],
    [-0.00109549, -0.00272857, -0.00108952],
    [313.74107, -17.38363],
  ],
  [
    'neptune',
    '2098-10-09',
    [-28.635234, 8.602052, 4.233928],
    [-0.00101579, -0.00275306, -0.00110187],
    [193.71961, -5.86796],
  ],
  [
    'pluto',
    '1900-01-01',
    [10.297149, 44.528583, 10.788836],
    [-0.00216099, -0.00004842, 0.00063757],
    [282.55694, -22.95057],
  ],
  [
    'pluto',
    '1902-06-20',
    [8.341667, 44.436878, 11.35146],
    [-0.00218571, -0.00015562, 0.00061246],
    [89.00587, 23.44786],
  ],
  ['pluto', '1904-05-20', [6.803562, 44.297258, 11.772521], [-0.00220886, -0.0002447, 0.00058987], [57.6888, 20.13447]],
  ['pluto', '2098-02-01', [40.337739, 27.26237, -3.6468], [-0.0009154, 0.00176143, 0.00082336], [313.74107, -17.38363]],
  [
    'pluto',
    '2098-10-09',
    [40.105972, 27.700373, -3.440758],
    [-0.00093872, 0.00174278, 0.00082505],
    [193.71961, -5.86796],
  ],
]
