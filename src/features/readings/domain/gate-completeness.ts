import type { TemplateSection } from '@/features/catalog'
import { countWords } from './count-words'
import type { GateWords } from './gate-messages'
import type { GateCode, GatePoint } from './gate-report'
import type { Ritual, SectionContent } from './reading-content'
import { isSectionEmpty, sectionText } from './section-text'

/** What is missing from one section: words, items, rituals, steps, keywords. An optional section may stay empty. */
export function checkCompleteness(
  section: TemplateSection,
  content: SectionContent | undefined,
  t: GateWords,
): GatePoint[] {
  const { key, isRequired, minWords, maxWords } = section
  const words = content ? countWords(sectionText(content)) : 0
  if (!content || isSectionEmpty(content)) {
    if (!isRequired) return []
    const message = t.sectionMissing
    return [{ level: 'blocked', code: 'section-missing', sectionKey: key, message, words: 0, expectedWords: minWords }]
  }
  const points = checkCounts(section, content, t)
  if (words < minWords) {
    const graded = isRequired
      ? ({ level: 'blocked', code: 'section-too-short' } as const)
      : ({ level: 'warning', code: 'section-short' } as const)
    points.push({ ...graded, sectionKey: key, message: t.tooShort(words, minWords), words, expectedWords: minWords })
  }
  if (words > maxWords) {
    const message = t.tooLong(words, maxWords)
    points.push({
      level: 'warning',
      code: 'section-too-long',
      sectionKey: key,
      message,
      words,
      expectedWords: maxWords,
    })
  }
  return points
}

function checkCounts(section: TemplateSection, content: SectionContent, t: GateWords): GatePoint[] {
  const blocked = (code: GateCode, message: string, field?: string): GatePoint => ({
    level: 'blocked',
    code,
    sectionKey: section.key,
    message,
    ...(field && { field }),
  })
  const { itemCount } = section
  switch (content.kind) {
    case 'prose':
      return []
    case 'choice':
      return section.options.some(({ value }) => value === content.choice)
        ? []
        : [blocked('choice-missing', t.choiceMissing, 'choice')]
    case 'list': {
      const found = filled(content.items)
      return itemCount && found !== itemCount
        ? [blocked('wrong-item-count', t.itemCount(found, itemCount), 'items')]
        : []
    }
    case 'rituals': {
      const written = content.items
        .map((ritual, index) => ({ ritual, index }))
        .filter(({ ritual }) => isWritten(ritual))
      const points = written.flatMap(({ ritual, index }) => checkRitual(section, ritual, index, t, blocked))
      if (itemCount && written.length !== itemCount) {
        points.unshift(blocked('wrong-ritual-count', t.ritualCount(written.length, itemCount), 'items'))
      }
      return points
    }
    case 'synthesis': {
      const found = filled(content.keywords)
      const missing = (['emotionalState', 'vigilance', 'direction'] as const).filter(
        (name) => content[name].trim() === '',
      )
      return [
        ...(itemCount && found !== itemCount
          ? [blocked('wrong-keyword-count', t.keywordCount(found, itemCount), 'keywords')]
          : []),
        ...(missing.length > 0 ? [blocked('synthesis-incomplete', t.synthesisIncomplete(missing), missing[0])] : []),
      ]
    }
  }
}

function checkRitual(
  { minSteps, maxSteps }: TemplateSection,
  ritual: Ritual,
  index: number,
  t: GateWords,
  blocked: (code: GateCode, message: string, field?: string) => GatePoint,
): GatePoint[] {
  const points: GatePoint[] = []
  const field = `items.${index}`
  if (ritual.title.trim() === '' || ritual.intent.trim() === '') {
    points.push(blocked('ritual-incomplete', t.ritualIncomplete(index + 1), field))
  }
  const steps = filled(ritual.steps)
  const [least, most] = [minSteps ?? 1, maxSteps ?? Number.POSITIVE_INFINITY]
  if (steps < least || steps > most) {
    points.push(blocked('wrong-step-count', t.stepCount(index + 1, steps, least, most), `${field}.steps`))
  }
  return points
}

const filled = (texts: string[]): number => texts.filter((text) => text.trim() !== '').length
const isWritten = (ritual: Ritual): boolean => filled([ritual.title, ritual.intent, ...ritual.steps]) > 0
