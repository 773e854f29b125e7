import { describe, expect, it } from 'vitest'
import { separation } from './angles'
import type { SkyBody } from './bodies'
import { apparentFromSite, apparentFromSun } from './horizons-reduction'
import { horizonsPlaces, horizonsVectors } from './horizons-rows'
import { type Place, skyAt } from './sky-at'

const arcMinute = 1 / 60

const expectWithinArcMinute = (body: SkyBody, date: string, published: Place) => {
  const place = skyAt(new Date(`${date}T00:00:00Z`)).places[body]
  expect(separation(place.longitude, published.longitude)).toBeLessThan(arcMinute)
  expect(Math.abs(place.latitude - published.latitude)).toBeLessThan(arcMinute)
}

/**
 * The two ends of the promise, 1900 to 1905 and 2098 to 2100, which ephemeris.test.ts leaves open, against JPL Horizons as
 * horizons-rows.ts cites it, made apparent by the formulas of Meeus in horizons-reduction.ts.
 */
describe('the sky at both ends of its two centuries', () => {
  it.each(horizonsPlaces)(
    'agrees with JPL Horizons within an arc-minute: %s, %s',
    (body, date, ascension, declination) => {
      expectWithinArcMinute(body, date, apparentFromSite(body, date, ascension, declination))
    },
  )

  it.each(horizonsVectors)(
    'agrees with the vectors of JPL Horizons within an arc-minute: %s, %s',
    (body, date, ...row) => {
      expectWithinArcMinute(body, date, apparentFromSun(date, ...row))
    },
  )
})
