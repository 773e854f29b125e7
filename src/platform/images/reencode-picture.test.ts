import { readFile } from 'node:fs/promises'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { sha256 } from '@/shared/hash'
import { type PictureLimits, reencodePicture } from './reencode-picture'

const limits: PictureLimits = { maxBytes: 2_000_000, maxPixels: 20_000_000, longEdge: 512 }
const refusal = (bytes: Uint8Array, given: PictureLimits = limits) =>
  reencodePicture(bytes, given).then(
    () => 'accepted',
    (error: unknown) => (error as { code?: string }).code,
  )

/** Blue on the left, gold on the right. */
const halves = (width: number, height: number) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width / 2}" height="${height}" fill="#1b2f5c"/><rect x="${width / 2}" width="${width / 2}" height="${height}" fill="#d9a441"/></svg>`,
    ),
  )

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<'blue' | 'gold' | 'other'> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const [red = 0, , blue = 0] = data.subarray((y * info.width + x) * info.channels)
  return red < 90 && blue > 60 ? 'blue' : red > 170 && blue < 120 ? 'gold' : 'other'
}

const gps = {
  IFD0: { Make: 'Secret Maker' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 26/1 2/1', GPSLongitudeRef: 'E', GPSLongitude: '4/1 23/1 24/1' },
}

/** A true PNG, all black at one bit a pixel: 256 megapixels of it weigh some 30 kB. */
function blackPng(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type), data])
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    size.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const rows = deflateSync(Buffer.alloc(height * (1 + Math.ceil(width / 8))))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

describe('reencodePicture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'takes %s and gives a JPEG within the long edge',
    async (format) => {
      const picture = await reencodePicture(await halves(1000, 400).toFormat(format).toBuffer(), limits)
      expect(picture).toMatchObject({ mime: 'image/jpeg', width: 512, height: 205, sha256: sha256(picture.bytes) })
      expect(await sharp(picture.bytes).metadata()).toMatchObject({
        format: 'jpeg',
        width: 512,
        height: 205,
        space: 'srgb',
      })
      expect([await colourAt(picture.bytes, 40, 100), await colourAt(picture.bytes, 470, 100)]).toEqual([
        'blue',
        'gold',
      ])
    },
  )

  it('takes the HEIC of a telephone, without its EXIF and position', async () => {
    const heic = await readFile(new URL('./fixtures/shapes-with-gps.heic', import.meta.url))
    expect(heic.includes('Lumira Test')).toBe(true)
    const picture = await reencodePicture(heic, limits)
    expect(picture).toMatchObject({ mime: 'image/jpeg', width: 160, height: 96 })
    expect([await colourAt(picture.bytes, 20, 48), await colourAt(picture.bytes, 140, 48)]).toEqual(['blue', 'gold'])
    expect((await sharp(picture.bytes).metadata()).exif).toBeUndefined()
  })

  it('turns a HEIC upright by the rotation of its container', async () => {
    const picture = await reencodePicture(
      await readFile(new URL('./fixtures/shapes-turned.heic', import.meta.url)),
      limits,
    )
    expect([picture.width, picture.height]).toEqual([96, 160])
    expect([await colourAt(picture.bytes, 48, 10), await colourAt(picture.bytes, 48, 150)]).toEqual(['blue', 'gold'])
  })

  it('keeps neither EXIF, nor GPS, nor a profile, nor what follows the picture', async () => {
    const telephone = await halves(300, 200).jpeg().withExif(gps).withIccProfile('p3').toBuffer()
    expect(telephone.includes('Secret Maker')).toBe(true)
    const polyglot = Buffer.concat([telephone, Buffer.from('<script>alert(1)</script>PK\u0003\u0004')])
    const { bytes } = await reencodePicture(polyglot, limits)
    const { exif, icc, xmp, iptc, hasProfile } = await sharp(bytes).metadata()
    expect([exif, icc, xmp, iptc, hasProfile]).toEqual([undefined, undefined, undefined, undefined, false])
    for (const trace of ['Secret Maker', 'GPS', '<script', 'PK\u0003'])
      expect(Buffer.from(bytes).includes(trace)).toBe(false)
  })

  it('turns the picture upright', async () => {
    const lying = await halves(300, 200).jpeg().withMetadata({ orientation: 6 }).toBuffer()
    const picture = await reencodePicture(lying, limits)
    expect([picture.width, picture.height]).toEqual([200, 300])
    expect([await colourAt(picture.bytes, 100, 20), await colourAt(picture.bytes, 100, 280)]).toEqual(['blue', 'gold'])
    expect((await sharp(picture.bytes).metadata()).orientation).toBeUndefined()
  })

  it('does not enlarge, makes transparency white and keeps the first frame of an animation', async () => {
    const clear = await sharp({ create: { width: 20, height: 10, channels: 4, background: '#0000' } })
      .png()
      .toBuffer()
    const picture = await reencodePicture(clear, limits)
    expect([picture.width, picture.height]).toEqual([20, 10])
    expect((await sharp(picture.bytes).stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255])

    const frames = [await halves(40, 40).png().toBuffer(), await halves(40, 40).flop().png().toBuffer()]
    const animated = await sharp(frames, { join: { animated: true } })
      .webp({ lossless: true })
      .toBuffer()
    expect((await sharp(animated).metadata()).pages).toBe(2)
    const first = await reencodePicture(animated, limits)
    expect([first.width, first.height, await colourAt(first.bytes, 8, 20)]).toEqual([40, 40, 'blue'])
  })

  it('brings CMYK and 16-bit pictures to sRGB', async () => {
    const cmyk = await halves(60, 40).toColourspace('cmyk').jpeg().toBuffer()
    const deep = await halves(60, 40).toColourspace('rgb16').png().toBuffer()
    for (const bytes of [cmyk, deep]) {
      expect(await sharp((await reencodePicture(bytes, limits)).bytes).metadata()).toMatchObject({
        space: 'srgb',
        channels: 3,
        depth: 'uchar',
      })
    }
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'HTML that begins like a JPEG',
      Buffer.from('\u00ff\u00d8\u00ff\u00e0<html><script>alert(1)</script></html>', 'latin1'),
    ],
    [
      'SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'),
    ],
    [
      'SVG with an XML head',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
    ],
    ['PDF', Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n')],
    ['a HEIC head without a body', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')],
  ])('refuses %s', async (_, bytes) => {
    expect(await refusal(bytes)).toBe('UNSUPPORTED_MEDIA')
  })

  it('refuses GIF and TIFF, which we do not take', async () => {
    expect(await refusal(await halves(9, 9).gif().toBuffer())).toBe('UNSUPPORTED_MEDIA')
    expect(await refusal(await halves(9, 9).tiff().toBuffer())).toBe('UNSUPPORTED_MEDIA')
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('refuses a %s cut short', async (format) => {
    const noise = sharp({
      create: {
        width: 400,
        height: 400,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
    const whole = await noise.toFormat(format).toBuffer()
    expect(await refusal(whole.subarray(0, Math.floor(whole.length * 0.6)))).toBe('UNSUPPORTED_MEDIA')
  })

  it('refuses a damaged HEIC and still works afterwards', async () => {
    const heic = await readFile(new URL('./fixtures/shapes-with-gps.heic', import.meta.url))
    expect(await refusal(heic.subarray(0, heic.length - 600))).toBe('UNSUPPORTED_MEDIA')
    expect(await refusal(heic)).toBe('accepted')
  })

  it('refuses too many bytes and too many pixels, of HEIC too', async () => {
    const heic = await readFile(new URL('./fixtures/shapes-with-gps.heic', import.meta.url))
    const jpeg = await halves(300, 200).jpeg().toBuffer()
    expect(await refusal(jpeg, { ...limits, maxBytes: jpeg.length - 1 })).toBe('TOO_LARGE')
    expect(await refusal(jpeg, { ...limits, maxBytes: jpeg.length, maxPixels: 60_000 })).toBe('accepted')
    expect(await refusal(jpeg, { ...limits, maxPixels: 59_999 })).toBe('TOO_LARGE')
    expect(await refusal(heic, { ...limits, maxPixels: 160 * 96 - 1 })).toBe('TOO_LARGE')
  })

  it('refuses a PNG of 256 megapixels from its header, in no time and no memory', async () => {
    expect(await refusal(blackPng(1_000, 1_000))).toBe('accepted')
    const bomb = blackPng(16_000, 16_000)
    expect(bomb.length).toBeLessThan(limits.maxBytes)
    const [memory, start] = [process.memoryUsage().rss, performance.now()]
    expect(await refusal(bomb)).toBe('TOO_LARGE')
    expect(performance.now() - start).toBeLessThan(500)
    expect(process.memoryUsage().rss - memory).toBeLessThan(50_000_000)
  })
})
