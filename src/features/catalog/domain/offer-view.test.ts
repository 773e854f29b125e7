import { describe, expect, it } from 'vitest'
import type { Product } from '@/payload-types'
import { isOnSale, isSold } from './availability'
import { leastWordsOf, soldExtras, toOfferView } from './offer-view'

/** A product as the database gives it; a draft may lack anything but its id. */
const product = (more: Partial<Record<keyof Product, unknown>>) =>
  ({ id: 'p', kind: 'reading', _status: 'published', availability: 'on-sale', updatedAt: '', ...more }) as Product

const extra = (id: string, more: Partial<Record<keyof Product, unknown>> = {}) =>
  product({ id, slug: id, name: id, kind: 'extra', priceCents: 1_500, ...more })

describe('what may be bought', () => {
  it.each([
    ['published', 'on-sale', true],
    ['published', 'coming-soon', false],
    ['published', 'sold-out', false],
    ['draft', 'on-sale', false],
  ] as const)('%s and %s: %s', (_status, availability, isIt) =>
    expect(isSold(product({ _status, availability }))).toBe(isIt),
  )

  it('of the extras is what is sold; a preview also shows what is not published yet', () => {
    const offer = product({
      extras: [
        extra('a'),
        extra('b', { _status: 'draft' }),
        extra('c', { availability: 'sold-out' }),
        extra('d', { kind: 'reading' }),
        'an id that nobody may read',
      ],
    })
    expect(soldExtras(offer).map(({ id }) => id)).toEqual(['a'])
    expect(toOfferView(offer).extras.map(({ slug }) => slug)).toEqual(['a'])
    expect(toOfferView(offer, { isPreview: true }).extras.map(({ slug }) => slug)).toEqual(['a', 'b'])
  })
})

describe('the view of a draft', () => {
  it('shows what is there, and never calls a missing price free', () => {
    const view = toOfferView(
      product({
        priceCents: null,
        availability: null,
        questions: [{ question: 'Et\u202f?' }],
        highlights: [{ text: null }],
      }),
    )
    expect(view).toMatchObject({ name: '', slug: '', priceCents: 0, isFree: false, highlights: [], questions: [] })
    expect(isOnSale(view)).toBe(true)
    expect(toOfferView(product({ priceCents: 0 })).isFree).toBe(true)
  })

  it('counts the words that the required chapters have at least', () => {
    const sections = [
      { isRequired: true, minWords: 100 },
      { isRequired: false, minWords: 50 },
      { isRequired: true, minWords: 20 },
    ]
    expect(leastWordsOf({ sections } as Parameters<typeof leastWordsOf>[0])).toBe(120)
  })
})
