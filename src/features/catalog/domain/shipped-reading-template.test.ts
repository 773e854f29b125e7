import { describe, expect, it } from 'vitest'
import { locales } from '@/shared/locale'
import { readingDepths, shippedReadingTemplate } from './shipped-reading-template'

describe('the shipped reading template', () => {
  it.each(readingDepths.flatMap((depth) => locales.map((locale) => [depth, locale] as const)))(
    'is complete and coherent for %s in %s',
    (depth, locale) => {
      const { sections } = shippedReadingTemplate(depth, locale)
      expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length)
      for (const section of sections) {
        expect(section.key).toMatch(/^[a-z]+(-[a-z]+)*$/)
        expect(section.title).not.toBe('')
        expect(section.guidance.length).toBeGreaterThan(60)
        expect(section.minWords).toBeLessThan(section.maxWords)
      }
    },
  )

  it('keeps the eight domains in the order of the house', () => {
    const keys = shippedReadingTemplate('profond', 'fr').sections.map(({ key }) => key)
    expect(keys.slice(2, 10)).toEqual([
      'spirituel',
      'relations',
      'mission',
      'creativite',
      'emotions',
      'travail',
      'sante',
      'finance',
    ])
  })

  it('offers five archetypes, four insights, two rituals of four to six steps and five keywords', () => {
    const byKind = Object.fromEntries(shippedReadingTemplate('mystique', 'fr').sections.map((s) => [s.kind, s]))
    expect(byKind.choice?.options).toHaveLength(5)
    expect(byKind.list?.itemCount).toBe(4)
    expect(byKind.rituals).toMatchObject({ itemCount: 2, minSteps: 4, maxSteps: 6 })
    expect(byKind.synthesis?.itemCount).toBe(5)
  })

  it('asks for less at the lighter depths', () => {
    const asked = readingDepths.map((depth) => {
      const required = shippedReadingTemplate(depth, 'fr').sections.filter(({ isRequired }) => isRequired)
      return required.reduce((sum, { minWords }) => sum + minWords, 0)
    })
    expect(asked).toEqual([...asked].sort((a, b) => a - b))
    expect(new Set(asked).size).toBe(asked.length)
  })
})
