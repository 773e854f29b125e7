import type { CallToActionBlock as Call } from '@/payload-types'
import { BlockActions } from './block-actions'
import type { BlockPlace } from './block-place'
import { BlockSection } from './block-section'

/** An invitation at the end of a page. */
export const CallToActionBlock = ({ block, place }: { block: Call; place: BlockPlace }) => (
  <BlockSection block={block} place={place} header="centred">
    <BlockActions actions={block.actions} place={place} isGold className="mt-0 justify-center" />
  </BlockSection>
)
