import type { TemplateSection } from '@/features/catalog'
import type { SectionContent } from '../domain/reading-content'
import { isSectionEmpty } from '../domain/section-text'
import type { PdfWords } from './messages'
import type { ReadingPdfInput } from './reading-pdf-input'
import { romanNumeral } from './roman-numeral'

export type Chapter = {
  key: string
  eyebrow: string
  title: string
  section: TemplateSection
  content: SectionContent
}

/** The chapters to print, in the order of the template: what is empty is left out, and only what is printed is numbered. */
export function chaptersOf({ template, content }: ReadingPdfInput, t: PdfWords): Chapter[] {
  let number = 0
  return template.sections.flatMap((section) => {
    const own = Object.hasOwn(content, section.key) ? content[section.key] : undefined
    if (!own || own.kind !== section.kind || isSectionEmpty(own)) return []
    const eyebrow = own.kind === 'synthesis' ? t.summaryEyebrow : t.chapter(romanNumeral((number += 1)))
    return [{ key: section.key, eyebrow, title: section.title, section, content: own }]
  })
}
