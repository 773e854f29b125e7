import { createHash } from 'node:crypto'
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { toSvg } from '../drawing/to-svg'
import { drawMandala } from './draw-mandala'
import { explainMandala } from './explain-mandala'
import {
  type ChartSignature,
  type MandalaFamily,
  mandalaFamilies,
  type MandalaInput,
  zodiacElements,
  zodiacSigns,
} from './mandala-input'
import { cosineOf, sineOf } from './turn'

const sealOf = (text: string) => createHash('sha256').update(text).digest('hex')
const seeded = (text: string, more: Partial<MandalaInput> = {}): MandalaInput => ({
  seed: sealOf(text),
  family: 'rosace',
  locale: 'fr',
  ...more,
})

const chart: ChartSignature = {
  sunSign: 'libra',
  moonSign: 'cancer',
  ascendantSign: 'leo',
  elements: { fire: 2, earth: 1, air: 3, water: 4 },
  aspects: { trine: 7, square: 6, sextile: 6 },
}

const drawn: Record<MandalaFamily, string> = {
  rosace: '91815bc1ec9111cc',
  lotus: 'd79954519d52623b',
  constellation: '67f712a747bca32a',
  entrelacs: 'd011ca5593634a1f',
  vitrail: '36e156a43dd6b651',
}

const anyInput: fc.Arbitrary<MandalaInput> = fc.record({
  seed: fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  family: fc.constantFrom(...mandalaFamilies),
  locale: fc.constantFrom('fr' as const, 'en' as const),
  ground: fc.constantFrom('night' as const, 'paper' as const),
  numbers: fc.option(fc.record({ lifePath: fc.option(fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33)) })),
  chart: fc.option(
    fc.record({
      sunSign: fc.constantFrom(...zodiacSigns),
      moonSign: fc.option(fc.constantFrom(...zodiacSigns)),
      ascendantSign: fc.option(fc.constantFrom(...zodiacSigns)),
      elements: fc.record(
        Object.fromEntries(zodiacElements.map((element) => [element, fc.nat(10)])) as Record<
          (typeof zodiacElements)[number],
          fc.Arbitrary<number>
        >,
      ),
      aspects: fc.dictionary(fc.constantFrom('trine', 'square', 'sextile', 'conjunction'), fc.nat(9)),
    }),
  ),
})

describe('the drawing', () => {
  it('is the same to the byte for the same input', () => {
    for (const family of mandalaFamilies) {
      const input = seeded('same', { family, chart, numbers: { lifePath: 7 } })
      expect(toSvg(drawMandala(input))).toBe(toSvg(drawMandala(structuredClone(input))))
    }
  })

  // Who changes these hashes changes the picture of everyone who holds one: only on purpose, never by an upgrade.
  it.each(Object.entries(drawn))('stays what it was: %s', (family, hash) => {
    const { shapes } = drawMandala(seeded('kept', { family: family as MandalaFamily, chart, numbers: { lifePath: 7 } }))
    expect(sealOf(JSON.stringify(shapes)).slice(0, 16)).toBe(hash)
  })

  it('is whole, finite, inside its sheet and light, whoever it is for', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const svg = toSvg(drawMandala(input))
        expect(svg.length).toBeLessThanOrEqual(400_000)
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
        for (const [, x, y] of svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) {
          expect(Math.hypot(Number(x) - 1000, Number(y) - 1000)).toBeLessThan(990)
        }
      }),
      { numRuns: 60 },
    )
  })

  it.each(['', 'abc', sealOf('x').toUpperCase(), `${sealOf('x')}0`])('refuses %j as a seal', (seed) => {
    expect(() => drawMandala({ ...seeded('x'), seed })).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', faults: [{ field: 'seed', reason: 'seal' }] }),
    )
  })

  it('changes with one digit of the seal, everywhere and not in its cord alone', () => {
    const seed = sealOf('one digit')
    const other = (seed.startsWith('0') ? '1' : '0') + seed.slice(1)
    const shapes = (text: string) => drawMandala({ ...seeded(''), seed: text }).shapes
    const mine = new Set(shapes(seed).map((shape) => JSON.stringify(shape)))
    const shared = shapes(other).filter((shape) => mine.has(JSON.stringify(shape)))
    expect(shared.length / shapes(other).length).toBeLessThan(0.85)
    expect(shapes(other).length).toBeGreaterThan(100)
  })
})

describe('different people', () => {
  it('never share their lines: a thousand seals, a thousand drawings, even without the cord', () => {
    const marks = Array.from({ length: 1000 }, (_, index) => {
      const drawing = drawMandala(seeded(`person ${index}`, { family: mandalaFamilies[index % 5] ?? 'lotus' }))
      return createHash('sha1')
        .update(JSON.stringify(drawing.shapes.slice(0, -1)))
        .digest('hex')
    })
    expect(new Set(marks).size).toBe(1000)
  }, 60_000)

  it.each(mandalaFamilies)(
    'are told apart at a glance, at 64 pixels: %s',
    async (family) => {
      const pictures = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          sharp(Buffer.from(toSvg(drawMandala(seeded(`person ${index}`, { family })))))
            .resize(64, 64)
            .removeAlpha()
            .raw()
            .toBuffer(),
        ),
      )
      const distances: number[] = []
      pictures.forEach((one, index) =>
        pictures.slice(index + 1).forEach((other) => {
          let sum = 0
          for (let place = 0; place < one.length; place += 1) sum += Math.abs((one[place] ?? 0) - (other[place] ?? 0))
          distances.push(sum / one.length)
        }),
      )
      distances.sort((a, b) => a - b)
      // Mean difference of a channel, of 255, on a sheet that is mostly night.
      expect(distances[0]).toBeGreaterThan(nearest)
      expect(distances[distances.length >> 1]).toBeGreaterThan(usual)
    },
    60_000,
  )
})

const nearest = 2
const usual = 5.5

describe('the explanation', () => {
  it('says where each choice comes from', () => {
    const { title, sentences } = explainMandala(seeded('x', { chart, numbers: { lifePath: 7 }, family: 'lotus' }))
    expect(title).toBe('Votre mandala personnel, lotus')
    expect(sentences.join(' ')).toMatch(/(7|14) fois autour du centre, un multiple de votre chemin de vie, 7\./)
    expect(sentences).toContain('La teinte lagune évoque l’eau, l’élément le plus présent dans votre thème.')
    expect(sentences).toContain('L’or conduit le trait, pour un Soleil en Balance, signe cardinal.')
    expect(sentences).toContain(
      'Trois grands anneaux, et autant d’anneaux calmes, répondent aux 19 aspects de votre thème.',
    )
    expect(sentences.join(' ')).toContain('répond à votre Lune en Cancer.')
    expect(sentences.join(' ')).toContain('répond à votre Ascendant en Lion.')
  })

  it('never speaks of a chart that is not there', () => {
    const { sentences } = explainMandala(seeded('x'))
    expect(sentences.join(' ')).not.toMatch(/Soleil|Lune|Ascendant|thème|chemin de vie/)
    const hourless = explainMandala(seeded('x', { chart: { ...chart, moonSign: null, ascendantSign: null } }))
    expect(hourless.sentences.join(' ')).not.toMatch(/Lune|Ascendant/)
  })

  it('is the description of the drawing, in both languages, with French typography', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { title, sentences } = explainMandala(input)
        expect(drawMandala(input)).toMatchObject({ title, description: sentences.join(' ') })
        if (input.locale === 'fr')
          expect(sentences.filter((text) => /\p{L} [:;!?»]|« |\p{L}'\p{L}/u.test(text))).toEqual([])
        expect(sentences.every((text) => text.endsWith('.') && !text.includes('undefined'))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('sine and cosine without the machine’s own', () => {
  it('agree with them to a billionth', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (turn) => {
        expect(sineOf(turn)).toBeCloseTo(Math.sin(turn * 2 * Math.PI), 9)
        expect(cosineOf(turn)).toBeCloseTo(Math.cos(turn * 2 * Math.PI), 9)
      }),
    )
  })
})
