import type { QuoteBlock as Quoted } from '@/payload-types'
import { Quote } from '@/ui'
import { frenchSpaces } from '../../domain/french-spaces'
import type { BlockPlace } from './block-place'
import { BlockSection } from './block-section'

/** A few words alone on their ground. */
export const QuoteBlock = ({ block, place }: { block: Quoted; place: BlockPlace }) => (
  <BlockSection block={block} place={place}>
    <Quote size="large" source={block.source ? frenchSpaces(block.source, place.textLocale) : undefined}>
      {frenchSpaces(block.text, place.textLocale)}
    </Quote>
  </BlockSection>
)
