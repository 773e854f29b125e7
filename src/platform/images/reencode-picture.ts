import sharp, { type Sharp } from 'sharp'
import { AppError } from '@/shared/app-error'
import { sha256 } from '@/shared/hash'
import { decodeHeic } from './decode-heic'
import { limitConcurrency } from './limit-concurrency'
import { sniffPicture } from './sniff-picture'

export type PictureLimits = {
  /** Width × height of the picture that is sent, before it is shrunk. */
  maxPixels: number
  /** Size of the file that is sent. */
  maxBytes: number
  /** Longest side of the picture that is kept, in pixels; smaller pictures are not enlarged. */
  longEdge: number
}

export type ReencodedPicture = {
  bytes: Uint8Array
  mime: 'image/jpeg'
  width: number
  height: number
  /** Lower-case hexadecimal, of `bytes`. */
  sha256: string
}

const atMostTwo = limitConcurrency(2)
const unreadable = () => new AppError('UNSUPPORTED_MEDIA', 'the picture cannot be read')

const tooManyPixels = (width: number, height: number, maxPixels: number) =>
  new AppError('TOO_LARGE', `the picture has ${width} × ${height} pixels; at most ${maxPixels} are accepted`)

/** A decoder that stops at damage, reads top to bottom without holding the whole picture, and takes the first frame only. */
const open = (bytes: Uint8Array, maxPixels: number): Sharp =>
  sharp(bytes, { limitInputPixels: maxPixels, sequentialRead: true, failOn: 'error', pages: 1 })

async function decode(bytes: Uint8Array, { maxPixels }: PictureLimits): Promise<Sharp> {
  const kind = await sniffPicture(bytes)
  if (!kind) throw new AppError('UNSUPPORTED_MEDIA', 'only JPEG, PNG, WebP, AVIF and HEIC pictures are accepted')
  // Reads the header alone: a bomb is refused before any pixel is decoded. The limit is ours, so that it has its own code.
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header?.width || !header.height) throw unreadable()
  if (header.width * header.height > maxPixels) throw tooManyPixels(header.width, header.height, maxPixels)
  if (kind === 'direct' || header.compression === 'av1') return open(bytes, maxPixels).autoOrient()

  const raw = await decodeHeic(bytes, maxPixels)
  if (raw === 'too-large') throw tooManyPixels(header.width, header.height, maxPixels)
  if (raw === 'corrupt') throw unreadable()
  return sharp(raw.data, { raw: { width: raw.width, height: raw.height, channels: 4 }, limitInputPixels: maxPixels })
}

/**
 * The picture as we keep it: a new sRGB JPEG, upright, its longest side at most `longEdge`, without EXIF, GPS, profile or anything else
 * that the file carried; an animation gives its first frame, transparency becomes white. JPEG, PNG, WebP, AVIF and HEIC are told by their
 * bytes. At most two are worked on at once. Throws `TOO_LARGE` (bytes or pixels) and `UNSUPPORTED_MEDIA` (another kind, damaged, cut short).
 */
export async function reencodePicture(bytes: Uint8Array, limits: PictureLimits): Promise<ReencodedPicture> {
  if (bytes.byteLength > limits.maxBytes) {
    throw new AppError(
      'TOO_LARGE',
      `the picture has ${bytes.byteLength} bytes; at most ${limits.maxBytes} are accepted`,
    )
  }
  return atMostTwo(async () => {
    const picture = await decode(bytes, limits)
    const { data, info } = await picture
      .resize({ width: limits.longEdge, height: limits.longEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 85, mozjpeg: true })
      .timeout({ seconds: 30 })
      .toBuffer({ resolveWithObject: true })
      .catch((error: unknown) => {
        throw new AppError('UNSUPPORTED_MEDIA', 'the picture cannot be read', [], { cause: error })
      })
    return { bytes: data, mime: 'image/jpeg', width: info.width, height: info.height, sha256: sha256(data) }
  })
}
