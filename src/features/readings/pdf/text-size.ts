import type { Measure } from './drop-cap'
import { parseProse } from '../domain/parse-prose'
import { columnWidth, page } from './theme'

/** The size of a chapter's text, in points, and its leading. */
export type TextSize = { fontSize: number; lineHeight: number; gap: number }

export const plainSize: TextSize = { fontSize: 10.2, lineHeight: 1.54, gap: 8.5 }
const tightSizes: TextSize[] = [
  { fontSize: 10, lineHeight: 1.5, gap: 7.5 },
  { fontSize: 9.7, lineHeight: 1.46, gap: 7 },
]

const pageRoom = page.height - page.top - page.bottom
const fewLines = 12
/** What the estimate may be short of: most of a line. */
const doubt = 12

/**
 * A chapter that would leave a few lines alone on its last page is set a little tighter, if that brings them back. `above` is the height
 * taken by its heading. An estimate: words are measured, lines are not laid out.
 */
export function textSizeFor(text: string, above: number, measure: Measure): TextSize {
  const spillAt = (size: TextSize): number => {
    const spill = (above + heightOf(text, size, measure) + doubt) % pageRoom
    return spill / (size.fontSize * size.lineHeight)
  }
  const pagesAt = (size: TextSize) => Math.ceil((above + heightOf(text, size, measure) + doubt) / pageRoom)
  const pages = pagesAt(plainSize)
  if (pages === 1 || spillAt(plainSize) > fewLines) return plainSize
  return tightSizes.find((size) => pagesAt(size) < pages) ?? plainSize
}

function heightOf(text: string, { fontSize, lineHeight, gap }: TextSize, measure: Measure): number {
  return parseProse(text).reduce((height, block) => {
    const paragraphs = block.kind === 'list' ? block.items : [block.spans]
    const lines = paragraphs.reduce((sum, spans) => {
      const wide = measure(spans.map((span) => span.text).join(''), fontSize)
      return sum + Math.ceil((wide * 1.035) / columnWidth)
    }, 0)
    return height + lines * fontSize * lineHeight + gap
  }, 0)
}
