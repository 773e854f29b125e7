import type { z } from 'zod'
import type { ReadingTemplate } from '@/features/catalog'
import { AppError, type FieldFault } from '@/shared/app-error'
import { contentLimits, contentSchema } from './content-schema'
import type { ReadingContent } from './reading-content'
import { sectionFields } from './section-text'

/**
 * What someone sent, an expert or the automation, as the content of a reading of `template`. Strict about shape (unknown sections
 * and fields, kinds, types, lengths, unreadable characters), lenient about what is still missing: absent sections and texts become
 * empty ones, and the quality gate judges them. Text comes back in NFC with `\n` line ends.
 *
 * @throws AppError VALIDATION_FAILED with at most 50 faults: `{ field: 'rituels.items.0.steps.2', reason: 'too-long' }`. Reasons:
 * unknown-section, unknown-field, unknown-choice, wrong-kind, wrong-type, too-long, too-many, unreadable-character.
 */
export function parseReadingContent(input: unknown, template: ReadingTemplate): ReadingContent {
  const result = contentSchema(template).safeParse(input)
  if (!result.success) throw invalid(result.error.issues.flatMap(faultsOf))
  const content: ReadingContent = result.data
  const characters = Object.values(content)
    .flatMap(sectionFields)
    .reduce((sum, { text }) => sum + text.length, 0)
  if (characters > contentLimits.reading) throw invalid([{ field: '', reason: 'too-long' }])
  return content
}

const invalid = (faults: FieldFault[]) =>
  new AppError('VALIDATION_FAILED', 'The content does not fit the reading template.', faults.slice(0, 50))

const ownReasons = new Set(['too-long', 'too-many', 'unreadable-character', 'unknown-choice'])

function faultsOf(issue: z.core.$ZodIssue): FieldFault[] {
  const field = issue.path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') {
    const reason = field === '' ? 'unknown-section' : 'unknown-field'
    return issue.keys.map((key) => ({ field: [field, key.slice(0, 80)].filter(Boolean).join('.'), reason }))
  }
  if (issue.code === 'invalid_value' && issue.path.at(-1) === 'kind') return [{ field, reason: 'wrong-kind' }]
  return [{ field, reason: ownReasons.has(issue.message) ? issue.message : 'wrong-type' }]
}
