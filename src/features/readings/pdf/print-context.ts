import type { Measure } from './drop-cap'
import type { Printer } from './printable-text'
import type { PdfWords } from './messages'

/** What every part of the document needs: the words, the printer and the measure of texts, and the page on which each chapter began. */
export type PrintContext = {
  t: PdfWords
  print: Printer['print']
  measure: Measure
  /** What the foot of every page says of the seal. */
  foot: string
  pages: Map<string, number>
}
