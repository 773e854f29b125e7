import { describe, expect, it } from 'vitest'
import { readingDepths, shippedReadingTemplate } from '@/features/catalog/domain/shipped-reading-template'
import { sampleReadingContent } from '../../../../tests/factories/reading-content'
import { emptyContent } from './empty-content'
import { runQualityGate } from './quality-gate'
import type { ReadingContent } from './reading-content'

const template = shippedReadingTemplate('profond', 'fr')
const sample = sampleReadingContent(template, 3)
const judge = (change: ReadingContent) => runQualityGate({ ...sample, ...change }, template, 'fr')
const codesOf = (change: ReadingContent) => judge(change).points.map(({ code }) => code)
const textOf = (key: string) => {
  const section = sample[key]
  return section?.kind === 'prose' || section?.kind === 'choice' ? section.text : ''
}
const relationsWith = (sentence: string): ReadingContent => ({
  relations: { kind: 'prose', text: `${textOf('relations')}\n\n${sentence}` },
})

describe('the quality gate', () => {
  it.each(readingDepths.flatMap((depth) => Array.from({ length: 12 }, (_, seed) => [depth, seed] as const)))(
    'lets a finished reading pass (%s, voice %i)',
    (depth, seed) => {
      const sold = shippedReadingTemplate(depth, 'fr')
      expect(runQualityGate(sampleReadingContent(sold, seed), sold, 'fr')).toEqual({ verdict: 'PASS', points: [] })
    },
  )

  it('blocks every required section that has no word, in order, and no optional one', () => {
    const free = shippedReadingTemplate('decouverte', 'fr')
    for (const content of [{}, emptyContent(free)]) {
      const { verdict, points } = runQualityGate(content, free, 'fr')
      expect(verdict).toBe('BLOCKED')
      expect(points.map(({ code, sectionKey }) => [code, sectionKey])).toEqual(
        free.sections.filter(({ isRequired }) => isRequired).map(({ key }) => ['section-missing', key]),
      )
    }
  })

  it('says how many words are missing', () => {
    const { verdict, points } = judge({ travail: { kind: 'prose', text: 'mot '.repeat(96) } })
    expect(verdict).toBe('BLOCKED')
    expect(points[0]).toMatchObject({ code: 'section-too-short', words: 96, expectedWords: 180 })
    expect(points[0]?.message).toBe('Trop court\u00a0: 96 mots sur 180 attendus.')
  })

  it('only warns about a long section', () => {
    expect(judge({ travail: { kind: 'prose', text: 'mot '.repeat(321) } })).toMatchObject({
      verdict: 'WARNING',
      points: [{ code: 'section-too-long', words: 321 }],
    })
  })

  it('counts items, rituals, steps and keywords', () => {
    const insights = sample.intuitions?.kind === 'list' ? sample.intuitions.items : []
    expect(codesOf({ intuitions: { kind: 'list', items: insights.slice(1) } })).toContain('wrong-item-count')
    expect(codesOf({ intuitions: { kind: 'list', items: [...insights, ' '] } })).toEqual([])
    const rituals = sample.rituels?.kind === 'rituals' ? sample.rituels.items : []
    const [first, second] = rituals
    if (!first || !second) throw new Error('the sample has two rituals')
    expect(codesOf({ rituels: { kind: 'rituals', items: [first] } })).toContain('wrong-ritual-count')
    expect(
      codesOf({ rituels: { kind: 'rituals', items: [first, { ...second, steps: second.steps.slice(0, 3) }] } }),
    ).toContain('wrong-step-count')
    expect(codesOf({ rituels: { kind: 'rituals', items: [first, { ...second, title: '' }] } })).toContain(
      'ritual-incomplete',
    )
    const synthesis = sample.synthese?.kind === 'synthesis' ? sample.synthese : null
    if (!synthesis) throw new Error('the sample has a synthesis')
    expect(codesOf({ synthese: { ...synthesis, keywords: ['Un', 'Deux'] } })).toContain('wrong-keyword-count')
    expect(codesOf({ synthese: { ...synthesis, vigilance: '' } })).toContain('synthesis-incomplete')
    expect(codesOf({ archetype: { kind: 'choice', choice: '', text: textOf('archetype') } })).toEqual([
      'choice-missing',
    ])
  })

  it('blocks a forbidden promise, points at it and suggests a direction', () => {
    const { verdict, points } = judge(relationsWith('Cette relation guérira votre anxiété, vous verrez.'))
    expect(verdict).toBe('BLOCKED')
    const [point] = points
    expect(point).toMatchObject({
      code: 'forbidden-promise',
      sectionKey: 'relations',
      field: 'text',
      excerpt: 'guérira votre anxiété',
    })
    expect(point?.message).toContain('peut alléger ce qui vous serre')
    const text = `${textOf('relations')}\n\nCette relation guérira votre anxiété, vous verrez.`
    expect(text.slice(point?.start, point?.end)).toBe('guérira votre anxiété')
  })

  it('finds promises in steps, keywords and items too', () => {
    const synthesis = sample.synthese?.kind === 'synthesis' ? sample.synthese : null
    if (!synthesis) throw new Error('the sample has a synthesis')
    expect(
      judge({ synthese: { ...synthesis, direction: `${synthesis.direction} Vous deviendrez riche.` } }).points,
    ).toMatchObject([{ code: 'forbidden-promise', sectionKey: 'synthese', field: 'direction' }])
  })

  it('warns about repetition, markup and a mixed address, and never counts the client’s own « tu »', () => {
    expect(codesOf(relationsWith(textOf('emotions').split('\n\n')[1] ?? ''))).toEqual(
      ['section-too-long', 'repeated-paragraph'].slice(-1),
    )
    for (const markup of [
      '<b>gras</b>',
      '<script>alert(1)</script>',
      '[lien](https://exemple.fr)',
      '{{prenom}}',
      'A&nbsp;B',
    ]) {
      expect(codesOf(relationsWith(`Voici ${markup} ici.`))).toContain('typed-markup')
    }
    expect(codesOf(relationsWith('Et toi, tu avances.'))).toEqual(['mixed-address'])
    expect(codesOf(relationsWith('Vous écrivez\u00a0: «\u00a0tu me manques\u00a0».'))).toEqual([])
    expect(codesOf(relationsWith('Vous vous êtes tu longtemps. Je tiens 3 < 5.'))).toEqual([])
  })

  it('speaks English to an English expert, from the same points', () => {
    const bad = relationsWith('Vous deviendrez riche.')
    const [fr, en] = (['fr', 'en'] as const).map((locale) => runQualityGate({ ...sample, ...bad }, template, locale))
    expect(en?.points[0]?.message).toContain('Prefer a direction')
    const strip = (report: typeof fr) => report?.points.map((point) => ({ ...point, message: '' }))
    expect(strip(en)).toEqual(strip(fr))
  })

  it('is quick on the longest reading that validation lets in', () => {
    const longest = Object.fromEntries(
      template.sections
        .filter(({ kind }) => kind === 'prose')
        .map(({ key }, i) => [key, { kind: 'prose' as const, text: `mot${i} vous `.repeat(4_000) }]),
    )
    const start = performance.now()
    runQualityGate(longest, template, 'fr')
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})
