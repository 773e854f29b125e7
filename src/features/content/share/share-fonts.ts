import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Face = { name: string; data: Buffer; weight: 400 | 500; style: 'normal' }

const files = [
  ['Playfair Display', 'playfair-display', 500],
  ['Inter', 'inter', 400],
] as const

let loaded: Promise<Face[]> | undefined

/** The faces of shared pictures, read once: from the installed packages, which the standalone build holds too. */
export const shareFonts = (): Promise<Face[]> => (loaded ??= load())

async function load(): Promise<Face[]> {
  const faces = files.flatMap(([name, family, weight]) =>
    ['latin', 'latin-ext'].map(async (subset): Promise<Face> => {
      const file = `${family}-${subset}-${weight}-normal.woff`
      const folder = join(/* turbopackIgnore: true */ process.cwd(), 'node_modules', '@fontsource', family, 'files')
      return { name, weight, style: 'normal', data: await readFile(join(/* turbopackIgnore: true */ folder, file)) }
    }),
  )
  return Promise.all(faces)
}
