import type { PageBlock } from './page-view'

/** What of a page carries its one H1: its first hero, or its own title above everything when it has none. */
export function mainBlockOf(blocks: PageBlock[]): number | null {
  const first = blocks.findIndex(({ blockType }) => blockType === 'hero')
  return first === -1 ? null : first
}
