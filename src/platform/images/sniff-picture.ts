import { fileTypeFromBuffer } from 'file-type'

/** Kinds that libvips decodes in this build; HEIC goes another way because its codec is not in there. */
const directKinds = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])
const heifKinds = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence'])

export type PictureKind = 'direct' | 'heif'

/** What the bytes are, whatever their name or declared type says; null for anything that is not an accepted picture. */
export async function sniffPicture(bytes: Uint8Array): Promise<PictureKind | null> {
  const mime = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  if (!mime) return null
  return directKinds.has(mime) ? 'direct' : heifKinds.has(mime) ? 'heif' : null
}
