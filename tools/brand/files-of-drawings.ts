import { createHash } from 'node:crypto'
import { drawFiles } from '@/ui/brand/draw-files'

/** Every drawn file by its address: the name changes with the content, so that a browser may keep it for ever. */
export function filesOfDrawings(): { files: Map<string, string>; names: string } {
  const { nights, emblem } = drawFiles()
  const files = new Map<string, string>()
  const add = (name: string, content: string): string => {
    const address = `/brand/${name}.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.svg`
    files.set(address, content)
    return address
  }
  const drawn = {
    nights: nights.map((content, index) => add(`night-${index + 1}`, content)),
    emblem: add('emblem', emblem),
  }
  return { files, names: moduleOf(drawn) }
}

const moduleOf = ({ nights, emblem }: { nights: string[]; emblem: string }): string =>
  `// Written by \`npm run brand\`: the addresses of the drawings under public/brand.
export const drawnFiles = {
  nights: [
${nights.map((address) => `    '${address}',`).join('\n')}
  ],
  emblem: '${emblem}',
} as const
`
