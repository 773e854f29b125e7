import type { PageBlock } from '@/features/content'
import {
  CallToActionBlock,
  FaqBlock,
  HeroBlock,
  MediaBlock,
  QuoteBlock,
  RichTextBlock,
  StepsBlock,
  type BlockPlace,
} from '@/features/content/server'
import { ContactFormBlockView } from './contact-form'
import { LatestArticles } from './latest-articles'
import { Newsletter } from './newsletter'
import { OfferCompare } from './offer-compare'
import { OffersGrid } from './offers-grid'
import { SampleReading } from './sample-reading'
import { Testimonials } from './testimonials'

/** One block, whichever slice its content comes from. A type that this release does not know is skipped. */
export function PageBlockView({ block, place }: { block: PageBlock; place: BlockPlace }) {
  switch (block.blockType) {
    case 'hero':
      return <HeroBlock block={block} place={place} />
    case 'offers-grid':
      return <OffersGrid block={block} place={place} />
    case 'offer-compare':
      return <OfferCompare block={block} place={place} />
    case 'steps':
      return <StepsBlock block={block} place={place} />
    case 'testimonials':
      return <Testimonials block={block} place={place} />
    case 'faq':
      return <FaqBlock block={block} place={place} />
    case 'rich-text':
      return <RichTextBlock block={block} place={place} />
    case 'media':
      return <MediaBlock block={block} place={place} />
    case 'quote':
      return <QuoteBlock block={block} place={place} />
    case 'call-to-action':
      return <CallToActionBlock block={block} place={place} />
    case 'sample-reading':
      return <SampleReading block={block} place={place} />
    case 'contact-form':
      return <ContactFormBlockView block={block} place={place} />
    case 'newsletter':
      return <Newsletter block={block} place={place} />
    case 'latest-articles':
      return <LatestArticles block={block} place={place} />
    default:
      return null
  }
}
