import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertionAt, withField, withInsertion } from './insert-prose'
import { sectionFields } from './section-text'

const inserted = (text: string, caret: number) => withInsertion(text, insertionAt(text, caret, 'Neuf.'))

describe('insertionAt', () => {
  it.each([
    ['', 0, 'Neuf.'],
    ['Un.', 3, 'Un.\n\nNeuf.'],
    ['Un.\n', 4, 'Un.\n\nNeuf.'],
    ['Un.\n\n', 5, 'Un.\n\nNeuf.'],
    ['Un.\n\nDeux.', 5, 'Un.\n\nNeuf.\n\nDeux.'],
    ['Un.\n\nDeux.', 3, 'Un.\n\nNeuf.\n\nDeux.'],
    ['Un.', 0, 'Neuf.\n\nUn.'],
    ['Un.', 99, 'Un.\n\nNeuf.'],
  ])('%j at %i', (text, caret, expected) => expect(inserted(text, caret)).toBe(expected))

  it('loses no word and stands as paragraphs of its own (law)', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(60), (text, caret) => {
        const result = inserted(text, caret)
        const at = Math.min(caret, text.length)
        expect(result.startsWith(text.slice(0, at))).toBe(true)
        expect(result.endsWith(text.slice(at))).toBe(true)
        if (text.slice(0, at).trim()) expect(result).toContain('\n\nNeuf.')
        if (text.slice(at).trim()) expect(result).toContain('Neuf.\n\n')
      }),
    )
  })
})

describe('withField', () => {
  const rituals = { kind: 'rituals' as const, items: [{ title: 'a', intent: 'b', steps: ['c', 'd'] }] }

  it('replaces one text and nothing else', () => {
    for (const { field } of sectionFields(rituals)) {
      const changed = withField(rituals, field, 'neuf')
      expect(sectionFields(changed).filter(({ text }) => text === 'neuf')).toEqual([{ field, text: 'neuf' }])
    }
    expect(rituals.items[0]?.steps).toEqual(['c', 'd'])
  })

  it('leaves the section alone for a text it does not have', () =>
    expect(withField(rituals, 'items.4.intent', 'x')).toBe(rituals))
})
