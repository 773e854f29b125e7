import type { ReadingTemplate as StoredTemplate } from '@/payload-types'
import type { ReadingTemplate, TemplateSection } from './reading-template'

/** A template as editors compose it, read in one language, to the template that an order line keeps. */
export const toReadingTemplate = ({ sections }: Pick<StoredTemplate, 'sections'>): ReadingTemplate => ({
  sections: sections.map((section): TemplateSection => ({
    key: section.key,
    kind: section.kind,
    title: section.title,
    guidance: section.guidance ?? '',
    isRequired: section.isRequired === true,
    minWords: section.minWords,
    maxWords: section.maxWords,
    options: (section.options ?? []).map(({ value, label }) => ({ value, label })),
    itemCount: section.itemCount ?? null,
    minSteps: section.minSteps ?? null,
    maxSteps: section.maxSteps ?? null,
  })),
})
