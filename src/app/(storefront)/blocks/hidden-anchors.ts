import type { PageBlock } from '@/features/content'
import type { Locale } from '@/shared/locale'
import { chosenSample } from './chosen-sample'

/** Anchors of a page's blocks that show nothing at present, so that no button leads to them. */
export async function hiddenAnchors(blocks: PageBlock[], locale: Locale): Promise<string[]> {
  const hidden = await Promise.all(
    blocks.map(async (block) =>
      block.blockType === 'sample-reading' && block.anchor && !(await chosenSample(block.offer, locale))
        ? block.anchor
        : [],
    ),
  )
  return hidden.flat()
}
