import { randomBytes } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { AppError } from '@/shared/app-error'

const maxBytes = 15_000_000
const maxPixels = 40_000_000
const extensions: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
}

const refusal = (code: 'UNSUPPORTED_MEDIA' | 'TOO_LARGE', message: string, reason: string) =>
  new AppError(code, message, [{ field: 'file', reason }])

/**
 * A picture sent to the desk, told by its bytes: named by us (the letters of its name that are harmless, the ending of its real kind) and refused before
 * any pixel is decoded when it is no picture or would not fit in memory. Throws UNSUPPORTED_MEDIA, TOO_LARGE.
 */
export async function checkPicturePart(part: FormDataEntryValue): Promise<File> {
  if (typeof part === 'string') throw refusal('UNSUPPORTED_MEDIA', 'a file is needed', 'NOT_A_FILE')
  if (part.size > maxBytes) throw refusal('TOO_LARGE', `at most ${maxBytes} bytes`, 'TOO_LARGE')
  const bytes = new Uint8Array(await part.arrayBuffer())
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? ''
  const extension = extensions[mime]
  if (!extension)
    throw refusal('UNSUPPORTED_MEDIA', 'only JPEG, PNG, WebP and AVIF pictures are accepted', 'NOT_A_PICTURE')
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null)
  if (!header?.width || !header.height)
    throw refusal('UNSUPPORTED_MEDIA', 'the picture cannot be read', 'NOT_A_PICTURE')
  if (header.width * header.height * (header.pages ?? 1) > maxPixels)
    throw refusal('TOO_LARGE', `at most ${maxPixels} pixels`, 'TOO_MANY_PIXELS')
  return new File([bytes], `${stemOf(part.name)}-${randomBytes(4).toString('hex')}.${extension}`, { type: mime })
}

function stemOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const plain = last
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
  return (
    plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'image'
  )
}
