import type { ReadingTemplate } from '@/features/catalog'
import type { Locale } from '@/shared/locale'
import type { ReadingContent } from '../domain/reading-content'
import type { SealedInstruments } from '../domain/sealed-instruments'

export type ReadingPdfInput = {
  locale: Locale
  offerName: string
  /** As the client asked to be called. */
  clientName: string
  /** The public name of the expert who sealed. */
  expertName: string
  sellerName: string
  orderNumber: string
  versionNumber: number
  /** The instant of the seal; printed in the time of Paris. */
  sealedAt: Date
  /** Lower-case hexadecimal SHA-256, from `sealedContent`. */
  sealHash: string
  template: ReadingTemplate
  content: ReadingContent
  /** What the offer holds of chart and mandala, as sealed. */
  instruments?: SealedInstruments | null
  /** Not sealed yet: the cover and every foot say so, and there is no seal page. */
  isPreview?: boolean
}
