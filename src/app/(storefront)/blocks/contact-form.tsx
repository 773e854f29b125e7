import { ContactForm } from '@/features/contact/client'
import { BlockSection, type BlockPlace } from '@/features/content/server'
import type { ContactFormBlock } from '@/payload-types'

/** The form that writes to the house. */
export const ContactFormBlockView = ({ block, place }: { block: ContactFormBlock; place: BlockPlace }) => (
  <BlockSection block={block} place={place} header="beside">
    <div lang={place.locale}>
      <ContactForm locale={place.locale} />
    </div>
  </BlockSection>
)
