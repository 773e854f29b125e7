import type { SectionContent } from './reading-content'

/** One text of a section and its dotted path in it: `text`, `items.2`, `items.0.steps.3`, `vigilance`. */
export type SectionField = { field: string; text: string }

/** Every text a person wrote in a section, in reading order, empty ones included. */
export function sectionFields(section: SectionContent): SectionField[] {
  switch (section.kind) {
    case 'prose':
    case 'choice':
      return [{ field: 'text', text: section.text }]
    case 'list':
      return section.items.map((text, index) => ({ field: `items.${index}`, text }))
    case 'rituals':
      return section.items.flatMap((ritual, index) => [
        { field: `items.${index}.title`, text: ritual.title },
        { field: `items.${index}.intent`, text: ritual.intent },
        ...ritual.steps.map((text, step) => ({ field: `items.${index}.steps.${step}`, text })),
      ])
    case 'synthesis':
      return [
        ...section.keywords.map((text, index) => ({ field: `keywords.${index}`, text })),
        { field: 'emotionalState', text: section.emotionalState },
        { field: 'vigilance', text: section.vigilance },
        { field: 'direction', text: section.direction },
      ]
  }
}

/** All the text of a section, its parts separated by blank lines. */
export const sectionText = (section: SectionContent): string =>
  sectionFields(section)
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n\n')

export const isSectionEmpty = (section: SectionContent | undefined): boolean =>
  !section || (sectionText(section) === '' && !(section.kind === 'choice' && section.choice !== ''))
