/** A face that pages use: where its file comes from, and how style sheets name it. */
export type Face = {
  family: 'Inter' | 'Playfair Display' | 'Source Serif 4'
  /** Under node_modules. */
  source: string
  /** One number, or the range of a variable face. */
  weight: string
  style: 'normal' | 'italic'
  letters: 'latin' | 'latin-ext'
  /** Keep of the file these letters, weights and features alone. Only for a licence that allows it under the same name. */
  isCut?: boolean
}

const serif = (
  family: Face['family'],
  name: string,
  weight: string,
  style: Face['style'],
  letters: Face['letters'],
): Face => ({
  family,
  source: `@fontsource/${name}/files/${name}-${letters}-${weight}-${style}.woff2`,
  weight,
  style,
  letters,
})

const sans = '@fontsource-variable/inter/files'
const scripts = ['latin', 'latin-ext'] as const
const styles = ['normal', 'italic'] as const

/** The three families. Inter's licence reserves no name, so that its file, asked for by every page, may be cut to what the house sets in it. */
export const faces: Face[] = [
  {
    family: 'Inter',
    source: `${sans}/inter-latin-wght-normal.woff2`,
    weight: '400 700',
    style: 'normal',
    letters: 'latin',
    isCut: true,
  },
  {
    family: 'Inter',
    source: `${sans}/inter-latin-ext-wght-normal.woff2`,
    weight: '100 900',
    style: 'normal',
    letters: 'latin-ext',
  },
  ...scripts.flatMap((letters) => [
    ...styles.map((style) => serif('Playfair Display', 'playfair-display', '500', style, letters)),
    ...['400', '600'].flatMap((weight) =>
      styles.map((style) => serif('Source Serif 4', 'source-serif-4', weight, style, letters)),
    ),
  ]),
]

/** What each file holds: the browser fetches the second when a name needs it (Š, ł, ő…) and never otherwise; œ is in the first. */
export const ranges: Record<Face['letters'], string> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
}

/** A face of the system in the room of ours, until ours is there: no line moves when it comes. As next/font computes them. */
export const standIns = [
  { family: 'Inter', style: 'normal', local: 'Arial', ascent: 89.79, descent: 22.36, size: 107.89 },
  { family: 'Playfair Display', style: 'normal', local: 'Times New Roman', ascent: 96.58, descent: 22.4, size: 112.03 },
  { family: 'Playfair Display', style: 'italic', local: 'Times New Roman', ascent: 101.3, descent: 23.5, size: 106.81 },
  { family: 'Source Serif 4', style: 'normal', local: 'Times New Roman', ascent: 87.45, descent: 28.28, size: 118.46 },
] as const
