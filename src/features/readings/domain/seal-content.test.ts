import { describe, expect, it } from 'vitest'
import { shippedReadingTemplate } from '@/features/catalog/domain/shipped-reading-template'
import { canonicalJson, sha256 } from '@/shared/hash'
import { sampleReadingContent } from '../../../../tests/factories/reading-content'
import { sealedContent, shortSeal } from './seal-content'

const template = shippedReadingTemplate('cercle', 'fr')
const content = sampleReadingContent(template, 2)
const order = { template, content, orderNumber: 'LUM-2611-0042', locale: 'fr' as const, versionNumber: 1 }

describe('sealedContent', () => {
  it('hashes the canonical reading, whatever the order of its keys', () => {
    const { reading, hash } = sealedContent(order)
    expect(hash).toBe(sha256(canonicalJson(reading)))
    const reversed = Object.fromEntries(Object.entries(content).reverse())
    expect(sealedContent({ ...order, content: reversed }).hash).toBe(hash)
    expect(sealedContent({ ...order, content: JSON.parse(JSON.stringify(content)) }).hash).toBe(hash)
  })

  it('changes with a word, a title, an order, a version or a language', () => {
    const hashes = [
      order,
      { ...order, versionNumber: 2 },
      { ...order, orderNumber: 'LUM-2611-0043' },
      { ...order, locale: 'en' as const },
      { ...order, content: { ...content, conclusion: { kind: 'prose' as const, text: 'Autre.' } } },
      { ...order, template: { sections: template.sections.map((s) => ({ ...s, title: `${s.title}.` })) } },
      { ...order, template: { sections: [...template.sections].reverse() } },
    ].map((input) => sealedContent(input).hash)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('covers the instruments that the client was given, and is what it was without any', () => {
    const before = sealedContent(order)
    expect(before.reading).not.toHaveProperty('instruments')
    expect(sealedContent({ ...order, instruments: null })).toEqual(before)
    const given = { birth: 'le 2 mai', chart: null, numbers: null, mandala: null, forecast: null }
    const { reading, hash } = sealedContent({ ...order, instruments: given })
    expect(reading.instruments).toEqual(given)
    expect(hash).not.toBe(before.hash)
    expect(sealedContent({ ...order, instruments: { ...given, birth: 'le 3 mai' } }).hash).not.toBe(hash)
  })

  it('seals what the client reads: the archetype’s words, not the guidance', () => {
    const { reading } = sealedContent(order)
    expect(reading.sections[1]).toMatchObject({ key: 'archetype', choiceLabel: 'Le Guide' })
    expect(JSON.stringify(reading)).not.toContain(template.sections[0]?.guidance)
  })
})

describe('shortSeal', () => {
  it('is three groups of four digits', () => expect(shortSeal('9f2c41ab77e0ffff')).toBe('9f2c·41ab·77e0'))
})
