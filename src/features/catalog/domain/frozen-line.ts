import type { IntakeForm } from './intake-form'
import type { ReadingTemplate } from './reading-template'

/** What the instruments owe a line. */
export type LineInstruments = { chart: boolean; mandalaFamily: string | null; forecastMonths: number }

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
  /** Null when the line holds none. */
  instruments: LineInstruments | null
  intakeForm: IntakeForm | null
  readingTemplate: ReadingTemplate | null
}
