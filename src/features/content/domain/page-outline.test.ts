import { describe, expect, it } from 'vitest'
import { areShort } from './are-short'
import { mainBlockOf } from './page-outline'
import type { PageBlock } from './page-view'
import { relatedArticles } from './related-articles'

const page = (...types: string[]) => types.map((blockType) => ({ blockType })) as PageBlock[]

describe('the block that carries the one H1', () => {
  it('is the first hero, wherever it stands', () => {
    expect(mainBlockOf(page('hero', 'steps', 'hero'))).toBe(0)
    expect(mainBlockOf(page('rich-text', 'hero'))).toBe(1)
  })

  it('is none without a hero: the page’s title stands above', () => {
    expect(mainBlockOf(page('rich-text', 'faq'))).toBeNull()
    expect(mainBlockOf([])).toBeNull()
  })
})

describe('steps', () => {
  const steps = (count: number, length: number) => Array.from({ length: count }, () => ({ text: 'a'.repeat(length) }))

  it('stand on one line when they are few and short', () => expect(areShort(steps(6, 90))).toBe(true))
  it('do not when there are many', () => expect(areShort(steps(7, 10))).toBe(false))
  it('do not when one says more', () => expect(areShort([...steps(2, 10), ...steps(1, 91)])).toBe(false))
})

describe('articles to read after one', () => {
  const found = (...slugs: string[]) =>
    relatedArticles(
      'own',
      slugs.map((slug) => ({ slug })),
      3,
    ).map(({ slug }) => slug)

  it('come once each, in the order given, without itself', () =>
    expect(found('a', 'own', 'b', 'a', 'c', 'd')).toEqual(['a', 'b', 'c']))
  it('may be none', () => expect(found('own')).toEqual([]))
})
