import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sealOf } from './hash'

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, shuffled(member)]),
  )
}

describe('a seal', () => {
  it('does not depend on the order in which members were written', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sealOf(shuffled(value)) === sealOf(value)))
  })

  it('says the same of a text however its accents were composed', () => {
    expect(sealOf({ name: 'Maëlys' })).toBe(sealOf({ name: 'Mae\u0308lys' }))
  })

  it('changes with any change', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) => (sealOf({ a }) === sealOf({ a: b })) === (a.normalize('NFC') === b.normalize('NFC')),
      ),
    )
  })

  it('survives a round through JSON, as a stored seal does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => canonicalJson(JSON.parse(JSON.stringify(value))) === canonicalJson(value)),
    )
  })

  it('refuses what is no number', () => expect(() => canonicalJson({ a: Number.NaN })).toThrow(TypeError))
})
