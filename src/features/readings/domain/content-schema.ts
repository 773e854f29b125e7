import { z } from 'zod'
import type { ReadingTemplate, TemplateSection } from '@/features/catalog'
import { emptySection } from './empty-content'
import type { SectionContent } from './reading-content'

/** Characters of one text, of one title or keyword, of a whole reading; items of one list. */
export const contentLimits = { text: 40_000, label: 300, reading: 400_000, items: 40 } as const

// PostgreSQL stores neither NUL nor half a surrogate pair; refusing them here names the field instead of failing the transaction.
const storable = (text: string) => !text.includes('\u0000') && text.isWellFormed()
const typed = (max: number) =>
  z
    .string()
    .max(max, 'too-long')
    .refine(storable, 'unreadable-character')
    .transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n'))

const text = typed(contentLimits.text).default('')
const label = typed(contentLimits.label).default('')
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(contentLimits.items, 'too-many').default([])

const ritual = z.strictObject({ title: label, intent: text, steps: listOf(typed(contentLimits.text)) })

function sectionSchema(section: TemplateSection): z.ZodType<SectionContent> {
  const values = new Set(['', ...section.options.map(({ value }) => value)])
  switch (section.kind) {
    case 'prose':
      return z.strictObject({ kind: z.literal('prose'), text })
    case 'choice':
      return z.strictObject({
        kind: z.literal('choice'),
        choice: z
          .string()
          .refine((value) => values.has(value), 'unknown-choice')
          .default(''),
        text,
      })
    case 'list':
      return z.strictObject({ kind: z.literal('list'), items: listOf(typed(contentLimits.text)) })
    case 'rituals':
      return z.strictObject({ kind: z.literal('rituals'), items: listOf(ritual) })
    case 'synthesis':
      return z.strictObject({
        kind: z.literal('synthesis'),
        keywords: listOf(typed(contentLimits.label)),
        emotionalState: text,
        vigilance: text,
        direction: text,
      })
  }
}

/** The strict shape of a reading of this template: its sections only, each of its kind; absent words are empty words. */
export const contentSchema = (template: ReadingTemplate) =>
  z.strictObject(
    Object.fromEntries(
      template.sections.map((section) => [section.key, sectionSchema(section).default(emptySection(section))]),
    ),
  )
