import { describe, expect, it } from 'vitest'
import { chaptersOf, passagesOf, saysName } from './sample-passages'

const sealed = {
  sections: [
    {
      key: 'a',
      title: 'Un',
      content: { kind: 'prose' as const, text: 'Premier *mot*.\n\nDeuxième.\n \nTroisième.\n' },
    },
    { key: 'b', title: 'Deux', content: { kind: 'list' as const, items: ['x'] } },
    { key: 'c', title: 'Trois', content: { kind: 'choice' as const, choice: 'sage', text: 'Seul.' } },
  ],
}

describe('the passages of a sample', () => {
  it('come from prose alone, paragraph by paragraph, word for word', () => {
    expect(chaptersOf(sealed)).toEqual([
      { sectionKey: 'a', title: 'Un', paragraphs: ['Premier *mot*.', 'Deuxième.', 'Troisième.'] },
      { sectionKey: 'c', title: 'Trois', paragraphs: ['Seul.'] },
    ])
  })

  it('keep the order of the reading, whatever the order of the choice', () => {
    const choices = [
      { sectionKey: 'c', paragraph: 0 },
      { sectionKey: 'a', paragraph: 1 },
    ]
    expect(passagesOf(chaptersOf(sealed), choices)).toEqual([
      { title: 'Un', text: 'Deuxième.' },
      { title: 'Trois', text: 'Seul.' },
    ])
  })

  it('are refused whole when one is not there', () => {
    expect(passagesOf(chaptersOf(sealed), [{ sectionKey: 'a', paragraph: 3 }])).toBeNull()
    expect(passagesOf(chaptersOf(sealed), [{ sectionKey: 'b', paragraph: 0 }])).toBeNull()
  })
})

describe('a name in a text', () => {
  it.each([
    ['Chère Maëlys, vous tenez.', ['Maëlys'], true],
    ['Chère MAELYS', ['Maëlys'], true],
    ['avec Anne, hier', ['Marie-Anne'], true],
    ['une voix claire', ['Claire'], false],
    ['Rien ici.', ['Maëlys', null, undefined, ''], false],
    ['À vous.', ['A'], false],
    ['Noura marche', ['Nour'], false],
  ])('%s', (text, names, isThere) => expect(saysName(text, names)).toBe(isThere))
})
