import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { thumbnailOf } from './index-page'
import type { TakenGroup } from './run-shots'

const longest = 1_400

/** The top of every picture, small enough that the index opens at once. */
export const makeThumbnails = async (groups: TakenGroup[], folder: string): Promise<void> => {
  const files = groups.flatMap(({ shots }) => shots).flatMap(({ pictures }) => pictures.map(({ file }) => file))
  for (const file of files) {
    const target = join(folder, thumbnailOf(file))
    mkdirSync(dirname(target), { recursive: true })
    const { width = 1, height = 1 } = await sharp(join(folder, file)).metadata()
    const top = { left: 0, top: 0, width, height: Math.min(height, Math.round((longest * width) / 720)) }
    await sharp(join(folder, file))
      .extract(top)
      .resize({ width: 720, withoutEnlargement: true })
      .webp({ quality: 78 })
      .toFile(target)
  }
}
