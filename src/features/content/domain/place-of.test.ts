import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, type AddressedKind } from './address-of'
import { placeOf } from './place-of'

describe('placeOf', () => {
  it('finds whose address it is, for every document that has one', () => {
    const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    const doc = fc.record({
      collection: fc.constantFrom<AddressedKind>('pages', 'articles', 'products'),
      slug,
      kind: fc.constantFrom('page', 'legal'),
    })
    fc.assert(
      fc.property(doc, ({ collection, ...given }) => {
        const address = addressOf(collection, given)
        const kind = collection === 'pages' ? { kind: given.kind } : {}
        expect(placeOf(address ?? '')).toEqual({ collection, slug: given.slug, ...kind })
      }),
    )
  })

  it.each(['/a/b', '/journal/rubrique/a', 'a', '', '/ancienne page', '/été'])(
    'knows that %s is nobody’s',
    (address) => {
      expect(placeOf(address)).toBeNull()
    },
  )
})
