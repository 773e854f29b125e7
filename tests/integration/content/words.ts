import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { saveIntakeForm, saveReadingTemplate, shippedIntakeForm, shippedReadingTemplate } from '@/features/catalog'
import type { Page } from '@/payload-types'
import { richText } from '../../factories/rich-text'

/** An address that no other test has. */
export const uniqueSlug = (name = 'page'): string => `${name}-${randomUUID().slice(0, 8)}`

export const textBlocks = (...paragraphs: string[]): NonNullable<Page['layout']> => [
  { blockType: 'rich-text', body: richText(paragraphs), ground: 'paper' },
]

type Given = Partial<Pick<Page, 'slug' | 'kind' | 'title' | 'layout' | '_status'>>

/** A page in French; published unless it is said otherwise. */
export const page = (payload: Payload, given: Given = {}): Promise<Page> =>
  payload.create({
    collection: 'pages',
    locale: 'fr',
    data: {
      title: 'Une page',
      slug: uniqueSlug(),
      kind: 'page',
      layout: textBlocks('Du texte.'),
      _status: 'published',
      ...given,
    },
  })

/** An article in French; published unless it is said otherwise. */
export const article = (
  payload: Payload,
  given: { slug?: string; _status?: 'draft' | 'published'; title?: string } = {},
) =>
  payload.create({
    collection: 'articles',
    locale: 'fr',
    data: {
      title: 'Un article',
      slug: uniqueSlug('article'),
      summary: 'Un résumé.',
      body: richText(['Du texte.']),
      _status: 'published',
      ...given,
    },
  })

/** A reading on sale, complete, ready to be created. */
export async function offerData(payload: Payload, slug: string) {
  const forms = { name: slug, fr: shippedIntakeForm('fr'), en: shippedIntakeForm('en') }
  const templates = {
    name: slug,
    fr: shippedReadingTemplate('mystique', 'fr'),
    en: shippedReadingTemplate('mystique', 'en'),
  }
  return {
    name: 'Une offre',
    slug,
    kind: 'reading' as const,
    priceCents: 4_700,
    currency: 'eur' as const,
    availability: 'on-sale' as const,
    intakeForm: (await saveIntakeForm(payload, forms)).id,
    readingTemplate: (await saveReadingTemplate(payload, templates)).id,
    _status: 'published' as const,
  }
}
