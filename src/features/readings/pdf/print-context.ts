import type { loadDrawingPdf, loadForecastPdf } from '@/features/instruments'
import type { Locale } from '@/shared/locale'
import type { Measure } from './drop-cap'
import type { Printer } from './printable-text'
import type { PdfWords } from './messages'

/** What every part of the document needs: the words, the printer and the measure of texts, and the page on which each chapter began. */
export type PrintContext = {
  t: PdfWords
  locale: Locale
  print: Printer['print']
  measure: Measure
  /** What the foot of every page says of the seal. */
  foot: string
  pages: Map<string, number>
  /** Puts a drawing on paper, as vectors. */
  Drawing: Awaited<ReturnType<typeof loadDrawingPdf>>
  /** A forecast on as many pages as it takes. */
  Calendar: Awaited<ReturnType<typeof loadForecastPdf>>
}
