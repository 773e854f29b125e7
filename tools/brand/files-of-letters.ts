import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { inProject } from '../up/project'
import { cutFace } from './cut-face'
import { faces, ranges, standIns, type Face } from './faces'
import { hashedAddress } from './hashed-address'

type LetterFile = { face: Face; name: string; address: string; content: Buffer }

/** The files of letters, the style sheet that names them, and the code that has some fetched at once. */
export async function filesOfLetters(): Promise<{ files: LetterFile[]; css: string; code: string }> {
  const files = await Promise.all(faces.map(readFace))
  return { files, css: cssOf(files), code: codeOf(files) }
}

async function readFace(face: Face): Promise<LetterFile> {
  const source = readFileSync(inProject(`node_modules/${face.source}`))
  const content = face.isCut ? await cutFace(source, face) : source
  const name = basename(face.source, '.woff2')
  return { face, name, address: hashedAddress('fonts', name, 'woff2', content), content }
}

const cssOf = (files: LetterFile[]): string =>
  [
    '/* Written by `npm run brand`: the faces, and what stands in their room until they are there. */',
    ...files.map(({ face, address }) =>
      rule({
        'font-family': `'${face.family}'`,
        'font-style': face.style,
        'font-weight': face.weight,
        'font-display': 'swap',
        src: `url('${address}') format('woff2')`,
        'unicode-range': ranges[face.letters],
      }),
    ),
    ...standIns.map(({ family, style, local, ascent, descent, size }) =>
      rule({
        'font-family': `'${family} Stand-in'`,
        'font-style': style,
        src: `local('${local}')`,
        'ascent-override': `${ascent}%`,
        'descent-override': `${descent}%`,
        'line-gap-override': '0%',
        'size-adjust': `${size}%`,
      }),
    ),
  ].join('\n\n') + '\n'

const rule = (declarations: Record<string, string>): string =>
  `@font-face {\n${Object.entries(declarations)
    .map(([name, value]) => `  ${name}: ${value};\n`)
    .join('')}}`

const codeOf = (files: LetterFile[]): string => {
  const first = files.filter(({ face }) => face.letters === 'latin')
  const lines = first.map(({ name, address }) => `  '${name}': '${address}',\n`).join('')
  return `/** Written by \`npm run brand\`: the files of letters that a page may ask for at once. */\nexport const fontFiles = {\n${lines}} as const\n`
}
