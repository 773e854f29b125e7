import type { ReadingTemplate } from '@/features/catalog'
import { sealOf } from '@/shared/hash'
import type { Locale } from '@/shared/locale'
import type { ReadingContent, SectionContent } from './reading-content'
import type { SealedInstruments } from './sealed-instruments'

/** What a seal covers: the words the client will read, in their order, and which version of which order they are. */
export type SealedReading = {
  schema: 'lumira.reading.v1'
  orderNumber: string
  locale: Locale
  versionNumber: number
  sections: { key: string; title: string; choiceLabel?: string; content: SectionContent }[]
  /** What the offer holds of chart, mandala and forecast, as computed at the seal. Not there when it holds none, nor in the first seals. */
  instruments?: SealedInstruments
}

/**
 * The canonical reading and its seal, the lower-case hexadecimal SHA-256 of its canonical JSON (`sealOf`). Guidance and lengths are
 * left out: they speak to the expert. A section that is not in the content is not in the seal.
 */
export function sealedContent(input: {
  template: ReadingTemplate
  content: ReadingContent
  orderNumber: string
  locale: Locale
  versionNumber: number
  instruments?: SealedInstruments | null
}): { reading: SealedReading; hash: string } {
  const { template, content, orderNumber, locale, versionNumber, instruments } = input
  const sections = template.sections.flatMap(({ key, title, options }) => {
    const section = Object.hasOwn(content, key) ? content[key] : undefined
    if (!section) return []
    const choice = section.kind === 'choice' ? options.find(({ value }) => value === section.choice) : undefined
    return [{ key, title, ...(choice && { choiceLabel: choice.label }), content: section }]
  })
  const reading: SealedReading = {
    schema: 'lumira.reading.v1',
    orderNumber,
    locale,
    versionNumber,
    sections,
    ...(instruments && { instruments }),
  }
  return { reading, hash: sealOf(reading) }
}

/** « 9f2c·41ab·77e0 »: the first twelve digits of a seal, for people to compare. */
export const shortSeal = (hash: string): string => (hash.slice(0, 12).match(/.{1,4}/g) ?? []).join('·')
