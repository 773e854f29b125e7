import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The families of a printed reading; each is a stack of subsets, tried in order for every character. */
const subsets = {
  'playfair-display': ['latin', 'latin-ext', 'vietnamese', 'cyrillic'],
  'source-serif-4': ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'],
  inter: ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'],
} as const

type Family = keyof typeof subsets
type Face = { fontWeight: 400 | 500 | 600; fontStyle: 'normal' | 'italic' }

const faces: Record<Family, Face[]> = {
  'playfair-display': [
    { fontWeight: 500, fontStyle: 'normal' },
    { fontWeight: 500, fontStyle: 'italic' },
  ],
  'source-serif-4': [
    { fontWeight: 400, fontStyle: 'normal' },
    { fontWeight: 400, fontStyle: 'italic' },
    { fontWeight: 600, fontStyle: 'normal' },
  ],
  inter: [{ fontWeight: 500, fontStyle: 'normal' }],
}

export type FontFile = Face & { name: string; path: string }

const stackOf = (family: Family): string[] => subsets[family].map((subset) => `${family}-${subset}`)

/** What a style's `fontFamily` takes: the family's subsets, then the text serif's, which know the most scripts. */
export const fontStacks = {
  display: [...stackOf('playfair-display'), ...stackOf('source-serif-4')],
  text: stackOf('source-serif-4'),
  sans: [...stackOf('inter'), ...stackOf('source-serif-4')],
}

/**
 * The font files, from the installed `@fontsource` packages of the working directory: the app's root in plain Node, `.next/standalone`
 * when Next serves (its `outputFileTracingIncludes` must then hold `node_modules/@fontsource/{inter,playfair-display,source-serif-4}/files/*.woff`).
 *
 * @throws Error naming the package when it is not there: a reading must not be printed in a font that was not meant.
 */
export function fontFiles(root: string = process.cwd()): FontFile[] {
  return (Object.keys(subsets) as Family[]).flatMap((family) => {
    const folder = join(/* turbopackIgnore: true */ root, 'node_modules', '@fontsource', family, 'files')
    if (!existsSync(folder)) throw new Error(`Fonts of the printed reading are missing: @fontsource/${family}`)
    return subsets[family].flatMap((subset) =>
      faces[family].map((face) => ({
        ...face,
        name: `${family}-${subset}`,
        path: join(/* turbopackIgnore: true */ folder, `${family}-${subset}-${face.fontWeight}-${face.fontStyle}.woff`),
      })),
    )
  })
}
