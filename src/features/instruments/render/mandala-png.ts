import { AppError } from '@/shared/app-error'
import type { Drawing } from '../domain/drawing/drawing'
import { toSvg } from '../domain/drawing/to-svg'

/** Side of the finest picture: 4,096 pixels, 35 cm at 300 dpi; larger prints use the vector. */
export const finestMandala = 4096

/**
 * A square drawing as a PNG of `size` pixels: 8-bit sRGB with its ICC profile embedded, 300 dots an inch, no transparency, no date. The same
 * drawing gives the same bytes on the same platform. Throws VALIDATION_FAILED (`size`) outside 16 to 8,192.
 */
export async function mandalaPng(drawing: Drawing, { size = finestMandala }: { size?: number } = {}): Promise<Buffer> {
  if (!Number.isInteger(size) || size < 16 || size > 8192)
    throw new AppError('VALIDATION_FAILED', 'size: 16 to 8192 pixels', [{ field: 'size', reason: 'range' }])
  // Loaded when a picture is asked for: who only reads the numbers does not pay for it.
  const { default: sharp } = await import('sharp')
  // librsvg draws at the density it is given (72 is one pixel a unit): straight at the final size, never enlarged.
  return sharp(Buffer.from(toSvg(drawing)), { density: (72 * size) / drawing.width, limitInputPixels: 8200 * 8200 })
    .resize(size, size, { fit: 'fill' })
    .flatten({ background: drawing.background ?? '#ffffff' })
    .withIccProfile('srgb')
    .withMetadata({ density: 300 })
    .png({ compressionLevel: 6, adaptiveFiltering: false })
    .toBuffer()
}
