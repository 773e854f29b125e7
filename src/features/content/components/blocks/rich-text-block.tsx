import type { RichTextBlock as RichText } from '@/payload-types'
import { RichTextView } from '../rich-text-view'
import type { BlockPlace } from './block-place'
import { BlockSection } from './block-section'

/** A text to read. */
export const RichTextBlock = ({ block, place }: { block: RichText; place: BlockPlace }) => (
  <BlockSection block={block} place={place} width="reading">
    <RichTextView body={block.body} locale={place.locale} textLocale={place.textLocale} />
  </BlockSection>
)
