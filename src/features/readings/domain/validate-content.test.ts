import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedReadingTemplate } from '@/features/catalog/domain/shipped-reading-template'
import { AppError } from '@/shared/app-error'
import { sampleReadingContent } from '../../../../tests/factories/reading-content'
import { emptyContent } from './empty-content'
import { parseReadingContent } from './validate-content'

const template = shippedReadingTemplate('profond', 'fr')

function faultsOf(input: unknown): string[] {
  try {
    parseReadingContent(input, template)
    return []
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'VALIDATION_FAILED') throw error
    return error.faults.map(({ field, reason }) => `${field} ${reason}`)
  }
}

describe('parseReadingContent', () => {
  it('gives a finished reading back unchanged', () => {
    const content = sampleReadingContent(template, 1)
    expect(parseReadingContent(JSON.parse(JSON.stringify(content)), template)).toEqual(content)
  })

  it('is lenient about what is missing', () => {
    expect(parseReadingContent({}, template)).toEqual(emptyContent(template))
    expect(parseReadingContent({ relations: { kind: 'prose' } }, template).relations).toEqual({
      kind: 'prose',
      text: '',
    })
  })

  it.each([
    ['a text', ' wrong-type'],
    [null, ' wrong-type'],
    [[], ' wrong-type'],
    [{ inconnue: { kind: 'prose', text: '' } }, 'inconnue unknown-section'],
    [JSON.parse('{"__proto__": {"kind": "prose"}}'), '__proto__ unknown-section'],
    [{ constructor: { kind: 'prose' } }, 'constructor unknown-section'],
    [{ relations: { kind: 'list', items: [] } }, 'relations.kind wrong-kind'],
    [{ relations: { text: 'sans nature' } }, 'relations.kind wrong-kind'],
    [{ relations: { kind: 'prose', text: 12 } }, 'relations.text wrong-type'],
    [{ relations: { kind: 'prose', text: null } }, 'relations.text wrong-type'],
    [{ relations: { kind: 'prose', text: '', html: '<b>' } }, 'relations.html unknown-field'],
    [{ relations: { kind: 'prose', text: 'a\u0000b' } }, 'relations.text unreadable-character'],
    [{ relations: { kind: 'prose', text: '\ud83d' } }, 'relations.text unreadable-character'],
    [{ relations: { kind: 'prose', text: 'x'.repeat(40_001) } }, 'relations.text too-long'],
    [{ archetype: { kind: 'choice', choice: 'heros', text: '' } }, 'archetype.choice unknown-choice'],
    [
      { rituels: { kind: 'rituals', items: [{ title: '', intent: '', steps: ['', 4] }] } },
      'rituels.items.0.steps.1 wrong-type',
    ],
    [{ intuitions: { kind: 'list', items: Array.from({ length: 41 }, () => '') } }, 'intuitions.items too-many'],
  ])('refuses %j', (input, fault) => {
    const faults = faultsOf(input)
    expect(faults).toContain(fault)
  })

  it('bounds the whole reading and the number of faults', () => {
    const items = Array.from({ length: 20 }, () => 'x'.repeat(39_000))
    expect(faultsOf({ intuitions: { kind: 'list', items } })).toEqual([' too-long'])
    const unknown = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`section${index}`, 1]))
    expect(faultsOf(unknown)).toHaveLength(50)
  })

  it('keeps 40,000 characters, emoji and right-to-left text, in NFC', () => {
    const text = `🙂 سلام e\u0301\r\n${'x'.repeat(39_000)}`
    expect(parseReadingContent({ relations: { kind: 'prose', text } }, template).relations).toEqual({
      kind: 'prose',
      text: `🙂 سلام é\n${'x'.repeat(39_000)}`,
    })
  })

  it('answers anything with a content or a coded error, and twice the same (law)', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...template.sections.map(({ key }) => key)), (value, key) => {
        const input = { [key]: value }
        if (faultsOf(input).length > 0) return
        const once = parseReadingContent(input, template)
        expect(parseReadingContent(once, template)).toEqual(once)
      }),
    )
  })
})
