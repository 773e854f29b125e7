import { Document, renderToBuffer } from '@react-pdf/renderer'
import { loadDrawingPdf, loadForecastPdf } from '@/features/instruments'
import { inLocale } from '@/shared/locale'
import { shortSeal } from '../domain/seal-content'
import { sectionText } from '../domain/section-text'
import { ChapterPage } from './chapter-page'
import { chaptersOf } from './chapters'
import { ContentsPage } from './contents-page'
import { CoverPage } from './cover-page'
import { instrumentChapters } from './instrument-pages'
import { messages } from './messages'
import type { PrintContext } from './print-context'
import { createPrinter } from './printable-text'
import type { ReadingPdfInput } from './reading-pdf-input'
import { loadFonts } from './register-fonts'
import { SealPage } from './seal-page'

/**
 * The sealed reading as a PDF (A5, fonts embedded, bookmarks, linked table of contents). Only text is drawn: nothing in the content can
 * act. The same input gives the same bytes: its dates are those of the seal, its drawings come from the seal's hash.
 *
 * @throws Error when a font package is not installed (`fontFiles`).
 */
export async function renderReadingPdf(input: ReadingPdfInput): Promise<Uint8Array> {
  const t = inLocale(messages, input.locale)
  const { printable, measure } = await loadFonts()
  const { print, hasGaps } = createPrinter(printable, input.locale)
  const context: PrintContext = {
    t,
    locale: input.locale,
    Drawing: await loadDrawingPdf(),
    Calendar: await loadForecastPdf(),
    print,
    measure,
    foot: input.isPreview ? t.footerPreview : t.footerSeal(shortSeal(input.sealHash)),
    pages: new Map(),
  }
  const chapters = chaptersOf(input, t)
  const instruments = instrumentChapters(input.instruments, context)
  // Read once before anything is drawn: the last page must know whether a sign was lost on the way.
  for (const { title, content } of chapters) print(`${title} ${sectionText(content)}`)
  const hasLostSigns = hasGaps()
  const paris = (options: Intl.DateTimeFormatOptions) =>
    print(new Intl.DateTimeFormat(t.language, { timeZone: 'Europe/Paris', ...options }).format(input.sealedAt))
  const date = paris({ dateStyle: 'long' })
  const buffer = await renderToBuffer(
    <Document
      title={print(t.documentTitle(input.offerName, input.clientName))}
      author={print(`${input.expertName}, ${input.sellerName}`)}
      subject={print(t.documentSubject(input.orderNumber, input.versionNumber))}
      creator={print(input.sellerName)}
      producer="Lumira"
      language={t.language}
      creationDate={input.sealedAt}
      modificationDate={input.sealedAt}
      pageMode="useOutlines"
    >
      <CoverPage input={input} date={date} context={context} />
      <ContentsPage chapters={[...chapters, ...instruments]} context={context} />
      {chapters.map((chapter) => (
        <ChapterPage key={chapter.key} chapter={chapter} context={context} />
      ))}
      {instruments.map(({ pages }) => pages)}
      {!input.isPreview && (
        <SealPage
          input={input}
          dateTime={t.dateTime(date, paris({ timeStyle: 'short' }))}
          hasLostSigns={hasLostSigns}
          context={context}
        />
      )}
    </Document>,
  )
  return new Uint8Array(buffer)
}
