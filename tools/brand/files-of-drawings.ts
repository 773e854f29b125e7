import { createHash } from 'node:crypto'
import { drawFiles } from '@/ui/brand/draw-file'

type DrawingFile = { address: string; content: string }

/** The drawn files, their addresses and the code that names them: a name changes with the content, so that a browser may keep it for ever. */
export function filesOfDrawings(): { files: DrawingFile[]; code: string } {
  const drawn = drawFiles()
  const nights = drawn.nights.map((content, index) => named(`night-${index}`, content))
  const emblems = named('emblems', drawn.emblems)
  const code = [
    '/** Written by `npm run brand`: the files of the drawings, whose groups pages use; one for each night, in their order. */',
    'export const nightFiles = [',
    ...nights.map(({ address }) => `  '${address}',`),
    '] as const',
    `export const emblemFile = '${emblems.address}'`,
    '',
  ].join('\n')
  return { files: [...nights, emblems], code }
}

const named = (name: string, content: string): DrawingFile => {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return { address: `/brand/${name}.${hash}.svg`, content }
}
