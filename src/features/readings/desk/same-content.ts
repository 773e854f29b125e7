import type { ReadingContent, SectionContent } from '../domain/reading-content'
import { sectionFields } from '../domain/section-text'

/** Whether two sections say the same, whatever the order in which the database keeps their members. */
export function isSameSection(one: SectionContent | undefined, other: SectionContent | undefined): boolean {
  if (!one || !other) return one === other
  return print(one) === print(other)
}

export function isSameContent(one: ReadingContent, other: ReadingContent): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSameSection(one[key], other[key]))
}

const print = (section: SectionContent): string =>
  JSON.stringify([
    section.kind,
    section.kind === 'choice' ? section.choice : '',
    sectionFields(section),
    shapeOf(section),
  ])

// An added ritual without a word has fields of its own already; an emptied list does not.
const shapeOf = (section: SectionContent): number[] =>
  section.kind === 'rituals'
    ? section.items.map(({ steps }) => steps.length)
    : section.kind === 'list'
      ? [section.items.length]
      : []
