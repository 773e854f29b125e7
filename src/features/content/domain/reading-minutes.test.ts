import { describe, expect, it } from 'vitest'
import { plainText } from './plain-text'
import { readingMinutes } from './reading-minutes'

const text = (words: string) => ({ type: 'text', text: words })
const block = (type: string, ...children: object[]) => ({ type, children })
const body = (...children: object[]) => ({ root: block('root', ...children) })

describe('the words of a rich text', () => {
  it('keep blocks apart, and pieces of one sentence together', () => {
    const written = body(
      block('heading', text('Un titre')),
      block('paragraph', text('Un '), block('link', text('lien')), text('.')),
      block('list', block('listitem', text('un')), block('listitem', text('deux'))),
    )
    expect(plainText(written)).toBe('Un titre Un lien. un deux')
  })

  it.each([null, undefined, 'texte', {}, { root: 3 }, { root: { children: [null, 7] } }])('are none in %j', (value) =>
    expect(plainText(value)).toBe(''),
  )
})

describe('the minutes that a text takes', () => {
  const long = (count: number) => body(block('paragraph', text('mot '.repeat(count))))

  it('are counted at the pace of its language', () => {
    expect(readingMinutes(long(642), 'fr')).toBe(3)
    expect(readingMinutes(long(1_190), 'en')).toBe(5)
  })

  it('are one for what is short or empty', () => {
    expect(readingMinutes(long(3), 'fr')).toBe(1)
    expect(readingMinutes(undefined, 'fr')).toBe(1)
  })

  it('do not count punctuation that stands alone', () =>
    expect(readingMinutes(body(block('paragraph', text('« ; ! » '.repeat(2_000)))), 'fr')).toBe(1))
})
