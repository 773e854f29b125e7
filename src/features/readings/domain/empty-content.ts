import type { ReadingTemplate, TemplateSection } from '@/features/catalog'
import type { ReadingContent, SectionContent } from './reading-content'

/** A reading with every section of its template and no word yet: what an editor opens on. */
export const emptyContent = (template: ReadingTemplate): ReadingContent =>
  Object.fromEntries(template.sections.map((section) => [section.key, emptySection(section)]))

export function emptySection({ kind, itemCount, minSteps }: TemplateSection): SectionContent {
  const blanks = (count: number | null | undefined) => Array.from({ length: count ?? 0 }, () => '')
  switch (kind) {
    case 'prose':
      return { kind, text: '' }
    case 'choice':
      return { kind, choice: '', text: '' }
    case 'list':
      return { kind, items: blanks(itemCount) }
    case 'rituals':
      return { kind, items: blanks(itemCount).map(() => ({ title: '', intent: '', steps: blanks(minSteps) })) }
    case 'synthesis':
      return { kind, keywords: blanks(itemCount), emotionalState: '', vigilance: '', direction: '' }
  }
}
