import type { FaqBlock as Faq } from '@/payload-types'
import { FaqList } from '@/ui'
import { frenchSpaces } from '../../domain/french-spaces'
import { RichTextView } from '../rich-text-view'
import type { BlockPlace } from './block-place'
import { BlockSection } from './block-section'

/** Questions that open on their answers, without a script. */
export function FaqBlock({ block, place }: { block: Faq; place: BlockPlace }) {
  if (block.items.length === 0) return null
  return (
    <BlockSection block={block} place={place} header="beside">
      <FaqList
        level={block.title ? 3 : 2}
        items={block.items.map(({ id, question, answer }) => ({
          id: id ? `question-${id}` : undefined,
          question: frenchSpaces(question, place.textLocale),
          answer: <RichTextView body={answer} locale={place.locale} textLocale={place.textLocale} look="plain" />,
        }))}
      />
    </BlockSection>
  )
}
