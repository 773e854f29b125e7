import { describe, expect, it } from 'vitest'
import type { OfferView } from '@/features/catalog'
import { chosenOffers } from './chosen-offers'

const all = ['a', 'b', 'c'].map((id) => ({ id })) as OfferView[]
const ids = (chosen: Parameters<typeof chosenOffers>[1]) => chosenOffers(all, chosen).map(({ id }) => id)

describe('the offers of a block', () => {
  it('are all of them when none is chosen', () => {
    expect(ids(null)).toEqual(['a', 'b', 'c'])
    expect(ids([])).toEqual(['a', 'b', 'c'])
  })

  it('come in the block’s order, read along or not', () => expect(ids([{ id: 'c' }, 'a'])).toEqual(['c', 'a']))

  it('never include one that is not shown, and never fall back to all', () => expect(ids(['gone'])).toEqual([]))
})
