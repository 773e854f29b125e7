import { describe, expect, it } from 'vitest'
import { countWords } from './count-words'
import { readingMinutes, sectionMinutes } from './reading-minutes'
import { isSectionEmpty, sectionFields, sectionText } from './section-text'

describe('countWords', () => {
  it.each([
    ['', 0],
    [' « » : – … * ', 0],
    ['l’intuition', 1],
    ["aujourd'hui, peut-être", 2],
    ['Vous êtes né·e à 17,00 h', 6],
    ['**fort** et *doux*', 3],
    ['mot—mot', 2],
    ['e\u0301te\u0301', 1],
    ['🙂 oui', 1],
  ])('%j has %i', (text, expected) => expect(countWords(text)).toBe(expected))
})

describe('sectionText', () => {
  const rituals = {
    kind: 'rituals' as const,
    items: [{ title: 'Le seuil', intent: 'Déposer', steps: ['Un', ' ', 'Trois'] }],
  }

  it('names every field by its path', () => {
    expect(sectionFields(rituals).map(({ field }) => field)).toEqual([
      'items.0.title',
      'items.0.intent',
      'items.0.steps.0',
      'items.0.steps.1',
      'items.0.steps.2',
    ])
    expect(sectionText(rituals)).toBe('Le seuil\n\nDéposer\n\nUn\n\nTrois')
  })

  it('knows an empty section', () => {
    expect(isSectionEmpty(undefined)).toBe(true)
    expect(isSectionEmpty({ kind: 'list', items: ['', '  '] })).toBe(true)
    expect(isSectionEmpty({ kind: 'choice', choice: 'sage', text: '' })).toBe(false)
    expect(
      isSectionEmpty({ kind: 'synthesis', keywords: [], emotionalState: '', vigilance: '', direction: 'Oui' }),
    ).toBe(false)
  })
})

describe('readingMinutes', () => {
  const prose = (words: number) => ({ kind: 'prose' as const, text: 'mot '.repeat(words) })

  it('rounds, and never says 0 for a written text', () => {
    expect(sectionMinutes(prose(0))).toBe(0)
    expect(sectionMinutes(prose(3))).toBe(1)
    expect(sectionMinutes(prose(620))).toBe(3)
    expect(readingMinutes({ a: prose(100), b: prose(100), c: prose(100) })).toBe(2)
  })
})
