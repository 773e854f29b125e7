import { createHash } from 'node:crypto'
import { drawFile } from '@/ui/brand/draw-file'

/** The drawn file, its address and the code that names it: the name changes with the content, so that a browser may keep it for ever. */
export function fileOfDrawings(): { address: string; content: string; code: string } {
  const content = drawFile()
  const address = `/brand/drawings.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.svg`
  const code = `/** Written by \`npm run brand\`: the file of the drawings, whose groups pages use. */\nexport const drawings = '${address}'\n`
  return { address, content, code }
}
