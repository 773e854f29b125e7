import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSpans } from '../domain/parse-prose'
import { cutDropCap } from './drop-cap'
import { createPrinter } from './printable-text'
import { romanNumeral } from './roman-numeral'

const monospaced = (text: string) => text.length
const textOf = (spans: { text: string }[]) => spans.map(({ text }) => text).join('')

describe('cutDropCap', () => {
  it('cuts two lines beside the initial', () => {
    expect(cutDropCap(parseSpans('Vous écrivez que *vous* tenez tout.'), 12, 10, monospaced)).toEqual({
      initial: 'V',
      lines: [
        [{ mark: 'plain', text: 'ous écrivez ' }],
        [
          { mark: 'plain', text: 'que ' },
          { mark: 'emphasis', text: 'vous' },
          { mark: 'plain', text: ' ' },
        ],
      ],
      rest: [{ mark: 'plain', text: 'tenez tout.' }],
    })
  })

  it('leaves short paragraphs, quotes and small letters alone', () => {
    for (const text of [
      'Vous êtes là.',
      '« Vous » écrivez que vous tenez tout.',
      'vous écrivez que vous tenez tout.',
      '',
    ]) {
      expect(cutDropCap(parseSpans(text), 12, 10, monospaced)).toBeNull()
    }
  })

  it('loses no letter and keeps to the width (law)', () => {
    const word = fc.constantFrom('mot', 'très', '*doux*', '**fort**,', 'a', 'l’intuition', 'x'.repeat(9))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const spans = parseSpans(`Vous ${words.join(' ')}`)
        const cut = cutDropCap(spans, 14, 10, monospaced)
        if (!cut) return
        expect(cut.initial + cut.lines.map(textOf).join('') + textOf(cut.rest)).toBe(textOf(spans))
        for (const line of cut.lines) expect(textOf(line).trimEnd().length).toBeLessThanOrEqual(14)
      }),
    )
  })
})

describe('createPrinter', () => {
  const printable = new Set([...'abcdé «»:;!?…[].,\u00a0\u2009'].map((character) => character.codePointAt(0) ?? 0))

  it('keeps French spaces from breaking, and only in French', () => {
    expect(createPrinter(printable, 'fr').print('« a » : b ; c ! d ?')).toBe(
      '«\u00a0a\u00a0»\u00a0: b\u2009; c\u2009! d\u2009?',
    )
    expect(createPrinter(printable, 'en').print('a : b')).toBe('a : b')
  })

  it('remembers what it could not print, but not the signs nobody sees', () => {
    const printer = createPrinter(printable, 'fr')
    expect(printer.print('a\u200bb\u202e\u00adc\ufe0f e\u0301')).toBe('abc é')
    expect(printer.hasGaps()).toBe(false)
    expect(printer.print('a 日本 b')).toBe('a […] b')
    expect(printer.hasGaps()).toBe(true)
  })
})

describe('romanNumeral', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [99, 'XCIX'],
  ])('%i is %s', (value, numeral) => expect(romanNumeral(value)).toBe(numeral))
})
