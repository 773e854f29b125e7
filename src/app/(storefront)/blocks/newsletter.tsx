import { NewsletterForm } from '@/features/contact/client'
import { BlockSection, type BlockPlace } from '@/features/content/server'
import type { NewsletterBlock } from '@/payload-types'

/** The form that asks for the newsletter. */
export const Newsletter = ({ block, place }: { block: NewsletterBlock; place: BlockPlace }) => (
  <BlockSection block={block} place={place} header="beside">
    <div lang={place.locale} className="self-end">
      <NewsletterForm locale={place.locale} id={`lettre-${block.id ?? 'page'}`} />
    </div>
  </BlockSection>
)
