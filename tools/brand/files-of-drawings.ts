import { drawFiles } from '@/ui/brand/draw-files'
import { hashedAddress } from './hashed-address'

type DrawingFile = { address: string; content: string }

/** The drawn files, their addresses and the code that names them. */
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

const named = (name: string, content: string): DrawingFile => ({
  address: hashedAddress('brand', name, 'svg', content),
  content,
})
