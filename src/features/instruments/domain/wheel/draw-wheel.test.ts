import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthMoment } from '../birth/birth-moment'
import { natalChart } from '../chart/natal-chart'
import { toSvg } from '../drawing/to-svg'
import { separation, signedArc } from '../sky/angles'
import { drawWheel } from './draw-wheel'
import { placeGlyphs } from './draw-bodies'
import { spreadAngles } from './spread-angles'
import { bodyGap, wheel } from './wheel-geometry'
import { wheelPalettes } from './wheel-palette'

const chartOf = (date: string, time: string | null, latitude: number, longitude: number, timeZone: string) => {
  const place = { latitude, longitude, timeZone }
  return natalChart({ moment: birthMoment({ date, time, place }), place })
}

const births = fc
  .record({
    days: fc.integer({ min: 0, max: 73_413 }),
    minutes: fc.option(fc.nat(1439)),
    latitude: fc.double({ min: -90, max: 90, noNaN: true }),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
  })
  .map(({ days, minutes, latitude, longitude }) =>
    chartOf(
      new Date(Date.UTC(1900, 0, 1 + days)).toISOString().slice(0, 10),
      minutes === null
        ? null
        : `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
      latitude,
      longitude,
      'UTC',
    ),
  )

describe('spreadAngles', () => {
  it('keeps neighbours apart and in their order, and moves nothing that had room', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 359.99, noNaN: true }), { minLength: 2, maxLength: 14 }),
        (angles) => {
          const spread = spreadAngles(angles, 6)
          spread.forEach((a, index) => {
            for (const b of spread.slice(index + 1)) expect(separation(a, b)).toBeGreaterThan(6 - 1e-6)
          })
          if (angles.every((a, index) => angles.every((b, other) => other === index || separation(a, b) > 6))) {
            spread.forEach((angle, index) => expect(separation(angle, angles[index] ?? 0)).toBeLessThan(1e-6))
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('spreads a crowd around its middle', () => {
    const spread = spreadAngles([359, 0, 1], 6)
    expect(spread.map((angle) => Math.round(signedArc(0, angle)))).toEqual([-6, 0, 6])
  })

  it('has room for more than the circle holds: they stand evenly', () => {
    const spread = spreadAngles(new Array<number>(90).fill(10), 6).sort((a, b) => a - b)
    expect((spread[1] ?? 0) - (spread[0] ?? 0)).toBeCloseTo(4, 6)
  })
})

describe('drawWheel', () => {
  it('never lets two glyphs touch, for any birth', () => {
    fc.assert(
      fc.property(births, (chart) => {
        const placed = placeGlyphs(chart, chart.angles?.ascendant.longitude ?? 0)
        expect(placed).toHaveLength(12)
        placed.forEach((a, index) => {
          for (const b of placed.slice(index + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(wheel.bodySize)
          }
        })
      }),
      { numRuns: 150 },
    )
  }, 60_000)

  it('leaves the glyphs near their degrees, even in the great gathering of February 1962', () => {
    const chart = chartOf('1962-02-05', '00:10', 48.85, 2.35, 'Europe/Paris')
    const placed = placeGlyphs(chart, chart.angles?.ascendant.longitude ?? 0)
    for (const { longitude, shown } of placed) expect(separation(longitude, shown)).toBeLessThan(bodyGap * 4)
  })

  it('is the same to the byte, small, and speaks for itself', () => {
    fc.assert(
      fc.property(births, fc.constantFrom('fr' as const, 'en' as const), (chart, locale) => {
        const svg = toSvg(drawWheel(chart, { locale, palette: 'paper' }))
        expect(svg).toBe(toSvg(drawWheel(structuredClone(chart), { locale, palette: 'paper' })))
        expect(Buffer.byteLength(svg)).toBeLessThan(60_000)
        expect(svg).not.toMatch(/NaN|undefined|<script|href/)
      }),
      { numRuns: 25 },
    )
  }, 30_000)

  it('has the Ascendant at the left, or 0° Aries and a word when there is no time', () => {
    const words = (chart: Parameters<typeof drawWheel>[0]) =>
      drawWheel(chart, { locale: 'fr', palette: 'night' }).shapes.flatMap((shape) =>
        shape.kind === 'text' ? [shape] : [],
      )
    const timed = words(chartOf('1987-04-23', '06:40', 45.44, 4.39, 'Europe/Paris'))
    const ascendant = timed.find((each) => each.words === 'AS')
    expect(ascendant?.x).toBeLessThan(wheel.centre - wheel.outer)
    expect(timed.filter((each) => /^\d+$/.test(each.words))).toHaveLength(12)
    const untimed = words(chartOf('1987-04-23', null, 45.44, 4.39, 'Europe/Paris')).map((each) => each.words)
    expect(untimed.some((each) => each.startsWith('Heure inconnue'))).toBe(true)
    expect(untimed.filter((each) => /^(AS|MC|\d+)$/.test(each))).toEqual([])
  })

  it('uses the colours of the house and no other', () => {
    const tokens = readFileSync(new URL('../../../../ui/styles/tokens.css', import.meta.url), 'utf8')
    const colours = Object.values(wheelPalettes).flatMap(({ aspects, ...rest }) => [
      ...Object.values(rest),
      ...Object.values(aspects),
    ])
    expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([])
  })

  it('names in its description what the picture shows', () => {
    const { description } = drawWheel(chartOf('1987-04-23', '06:40', 45.44, 4.39, 'Europe/Paris'), {
      locale: 'en',
      palette: 'paper',
    })
    expect(description).toMatch(/^Chart wheel: Sun at 2°30′ Taurus, Moon at 2°06′ Pisces/)
    expect(description).toMatch(/Ascendant at 28°22′ Aries, Midheaven at 13°53′ Capricorn; Placidus houses\./)
  })
})
