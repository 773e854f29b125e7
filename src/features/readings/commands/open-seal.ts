import type { ReadingTemplate } from '@/features/catalog'
import type { ReadingContent } from '../domain/reading-content'
import type { SealedReading } from '../domain/seal-content'

/** A sealed reading as the screen and the PDF take it: made of nothing but what is under the seal. */
export function openSeal({ sections, orderNumber, locale, versionNumber, instruments }: SealedReading) {
  const content: ReadingContent = Object.fromEntries(sections.map((section) => [section.key, section.content]))
  const template: ReadingTemplate = {
    sections: sections.map(({ key, title, choiceLabel, content: { kind, ...words } }) => ({
      key,
      kind,
      title,
      guidance: '',
      isRequired: false,
      minWords: 0,
      maxWords: 0,
      options: choiceLabel && 'choice' in words ? [{ value: words.choice, label: choiceLabel }] : [],
    })),
  }
  return { content, template, orderNumber, locale, versionNumber, instruments: instruments ?? null }
}
