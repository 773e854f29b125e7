import type { ReadingTemplate } from '@/features/catalog'
import { inLocale, type Locale } from '@/shared/locale'
import { checkCompleteness } from './gate-completeness'
import { gateMessages } from './gate-messages'
import type { GateReport } from './gate-report'
import { checkAddress, checkMarkup, checkPromises, checkRepetition, type PlacedText } from './gate-wording'
import type { ReadingContent } from './reading-content'
import { sectionFields } from './section-text'

/**
 * Judges a reading against its template, at every save. BLOCKED: a required section missing or too short, a wrong count, a forbidden
 * promise; such a reading cannot be sealed. WARNING: what an expert must acknowledge. Points come in the order of the template, the
 * blocking ones of a section first; their messages are in `locale`, the expert's language. Pure: the same content gives the same report.
 */
export function runQualityGate(content: ReadingContent, template: ReadingTemplate, locale: Locale): GateReport {
  const t = inLocale(gateMessages, locale)
  const places = template.sections.flatMap(({ key }): PlacedText[] => {
    const section = Object.hasOwn(content, key) ? content[key] : undefined
    return section ? sectionFields(section).map((field) => ({ sectionKey: key, ...field })) : []
  })
  const found = [
    ...template.sections.flatMap((section) => checkCompleteness(section, content[section.key], t)),
    ...checkPromises(places, t),
    ...checkRepetition(places, template, t),
    ...checkMarkup(places, t),
    ...checkAddress(places, t),
  ]
  const points = template.sections.flatMap(({ key }) => {
    const own = found.filter(({ sectionKey }) => sectionKey === key)
    return [...own.filter(({ level }) => level === 'blocked'), ...own.filter(({ level }) => level === 'warning')]
  })
  const isBlocked = points.some(({ level }) => level === 'blocked')
  return { verdict: isBlocked ? 'BLOCKED' : points.length > 0 ? 'WARNING' : 'PASS', points }
}
