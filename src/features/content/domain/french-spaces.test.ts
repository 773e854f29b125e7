import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frenchSpaces } from './french-spaces'

describe('frenchSpaces', () => {
  it('keeps a mark on the line of its word', () => {
    expect(frenchSpaces('Que dire ? « Rien », dit-il : 12 mois !', 'fr')).toBe(
      'Que dire\u202f? «\u00a0Rien\u00a0», dit-il\u00a0: 12\u00a0mois\u202f!',
    )
  })

  it('leaves English as it was typed', () => {
    expect(frenchSpaces('Why ? « Nothing »', 'en')).toBe('Why ? « Nothing »')
  })

  it('changes spaces alone, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '1', ' ', '?', ':', '«', '»', '!', '€', 'mois') }), (text) => {
        const set = frenchSpaces(text, 'fr')
        expect(set.replace(/[\u00a0\u202f]/g, ' ')).toBe(text)
        expect(frenchSpaces(set, 'fr')).toBe(set)
      }),
      { examples: [['a ! ! ?'], ['« « a » » :']], numRuns: 500 },
    )
  })
})
