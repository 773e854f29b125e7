import type { Page } from '@/payload-types'
import { editorText } from '../editor-text'
import { addressOfSeed } from './address-of-seed'

export type SeededBlock = NonNullable<Page['layout']>[number]
type Of<Type extends SeededBlock['blockType']> = Omit<Extract<SeededBlock, { blockType: Type }>, 'blockType'>
type Action = { label: string; to: string }

/** How a seed names what it leads to: `page:approche`, `offer:profond`, `article:lire-lentement`, or an address. */
export type FindTarget = (name: string) => SeededTarget | string
export type SeededTarget = { relationTo: 'pages' | 'articles' | 'products'; value: string }

/** The blocks of a page before their links are known. */
export type Layout = (find: FindTarget) => SeededBlock[]

/** One page of the house in both languages. */
export type SeededPage = {
  slug: string
  kind: 'page' | 'legal'
  fr: SeededWords
  en: SeededWords
}
export type SeededWords = { title: string; searchTitle?: string; description?: string; layout: Layout }

export const actions = (find: FindTarget, ...links: Action[]) =>
  links.map(({ label, to }) => {
    const target = find(to)
    return typeof target === 'string' ? { label, href: target } : { label, target }
  })

type HeroWords = Partial<Of<'hero'>> & { title: string }

/** The great sky of the home. */
export const sky = (words: HeroWords): SeededBlock => ({ blockType: 'hero', ground: 'night', hasSky: true, ...words })
/** The quiet opening of any other page. */
export const opening = (words: HeroWords): SeededBlock => ({
  blockType: 'hero',
  ground: 'night',
  hasSky: false,
  ...words,
})

export const steps = (
  words: Omit<Of<'steps'>, 'ground' | 'steps'>,
  list: [title: string, text: string][],
): SeededBlock => ({
  blockType: 'steps',
  ground: 'night',
  ...words,
  steps: list.map(([title, text]) => ({ title, text })),
})

export const questions = (
  words: Omit<Of<'faq'>, 'ground' | 'items'>,
  list: [question: string, answer: string][],
): SeededBlock => ({
  blockType: 'faq',
  ground: 'paper',
  ...words,
  items: list.map(([question, answer]) => ({ question, answer: editorText(answer, addressOfSeed) })),
})

export const text = (source: string): SeededBlock => ({
  blockType: 'rich-text',
  ground: 'paper',
  body: editorText(source, addressOfSeed),
})

export const call = (
  find: FindTarget,
  words: Omit<Of<'call-to-action'>, 'ground' | 'actions'>,
  ...links: Action[]
): SeededBlock => ({
  blockType: 'call-to-action',
  ground: 'night',
  ...words,
  actions: actions(find, ...links),
})
