import type { IntakeForm } from './intake-form'
import type { ReadingTemplate } from './reading-template'

/** One line of an order, copied from the catalogue at the sale; prices in cents, tax included. */
export type FrozenLine = {
  productId: string
  kind: 'reading' | 'extra'
  slug: string
  /** In the language of the sale, as are the form and the template. */
  name: string
  unitPriceCents: number
  quantity: number
  taxRateBps: number
  sanctuaryMonths: number
  makesPriority: boolean
  intakeForm: IntakeForm | null
  readingTemplate: ReadingTemplate | null
}
