import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawMandala } from '../domain/mandala/draw-mandala'
import { mandalaFamilies } from '../domain/mandala/mandala-input'
import { mandalaPng } from './mandala-png'

const seed = createHash('sha256').update('a sealed file').digest('hex')

describe('the picture of a mandala', () => {
  it('is 4,096 pixels of opaque sRGB with its profile, at 300 dpi', async () => {
    const png = await mandalaPng(drawMandala({ seed, family: 'vitrail', locale: 'fr' }))
    const { format, width, height, channels, space, density, icc, depth } = await sharp(png).metadata()
    expect({ format, width, height, channels, space, density, depth }).toEqual({
      format: 'png',
      width: 4096,
      height: 4096,
      channels: 3,
      space: 'srgb',
      density: 300,
      depth: 'uchar',
    })
    expect(icc?.length).toBeGreaterThan(300)
  }, 30_000)

  it.each(mandalaFamilies)('is the same file twice: %s', async (family) => {
    const draw = () => mandalaPng(drawMandala({ seed, family, locale: 'fr' }), { size: 512 })
    const [first, second] = [await draw(), await draw()]
    expect(first.equals(second)).toBe(true)
    const { channels } = await sharp(first).stats()
    expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(12)
  })

  it.each([0, 15, 9000, 1.5, Number.NaN])('refuses a size of %s', async (size) => {
    await expect(mandalaPng(drawMandala({ seed, family: 'lotus', locale: 'fr' }), { size })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      faults: [{ field: 'size', reason: 'range' }],
    })
  })
})
