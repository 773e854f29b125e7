import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseProse, type ProseBlock } from './parse-prose'

const textOf = (blocks: ProseBlock[]): string =>
  blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.spans]))
    .flatMap((spans) => spans.map(({ text }) => text))
    .join('')

describe('parseProse', () => {
  it('parts paragraphs, lists, emphasis and strong', () => {
    expect(parseProse('Un *souffle* et un **pas**.\nPuis rien.\n\n- l’eau\n- le *feu*\nSuite')).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { mark: 'plain', text: 'Un ' },
          { mark: 'emphasis', text: 'souffle' },
          { mark: 'plain', text: ' et un ' },
          { mark: 'strong', text: 'pas' },
          { mark: 'plain', text: '.\nPuis rien.' },
        ],
      },
      {
        kind: 'list',
        items: [
          [{ mark: 'plain', text: 'l’eau' }],
          [
            { mark: 'plain', text: 'le ' },
            { mark: 'emphasis', text: 'feu' },
          ],
        ],
      },
      { kind: 'paragraph', spans: [{ mark: 'plain', text: 'Suite' }] },
    ])
  })

  it.each(['5 * 3 * 2', 'né*e*s', '* seul', '**', '****', '***trois***', '*a\\', '- '.trim(), 'fin *'])(
    'leaves %j as typed',
    (line) => expect(parseProse(line)).toEqual([{ kind: 'paragraph', spans: [{ mark: 'plain', text: line }] }]),
  )

  it('goes on with a list item on an indented line', () => {
    expect(parseProse('- un\n  deux\n- trois')).toEqual([
      { kind: 'list', items: [[{ mark: 'plain', text: 'un deux' }], [{ mark: 'plain', text: 'trois' }]] },
    ])
  })

  it('keeps HTML, quotes and scripts as text', () => {
    const text = '« Je tiens » <script>alert(1)</script> [x](javascript:alert(1)) &lt;b&gt;'
    expect(parseProse(text)).toEqual([{ kind: 'paragraph', spans: [{ mark: 'plain', text }] }])
  })

  it('never throws and never adds a character (law)', () => {
    const nasty = fc.string({ unit: fc.constantFrom('*', '**', ' ', '\n', '- ', 'é', '<b>', '«', '\r\n', '🙂', 'mot') })
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nasty), (text) => {
        const bare = (value: string) => value.replace(/[\s*-]/g, '')
        expect(bare(textOf(parseProse(text)))).toBe(bare(text))
      }),
    )
  })

  it('has no empty block and no empty span (law)', () => {
    const unit = fc.constantFrom('*', ' ', '\n', '- ', 'a', '\t')
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const block of parseProse(text)) {
          const groups = block.kind === 'list' ? block.items : [block.spans]
          expect(groups.length).toBeGreaterThan(0)
          for (const span of groups.flat()) expect(span.text).not.toBe('')
        }
      }),
    )
  })

  it.each([
    '*'.repeat(400_000),
    '*a '.repeat(150_000),
    '**a'.repeat(150_000),
    `*${'a'.repeat(400_000)}`,
    '- \n'.repeat(150_000),
  ])('is quick on hostile text', (text) => {
    const start = performance.now()
    parseProse(text)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
