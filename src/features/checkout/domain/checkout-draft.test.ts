import { describe, expect, it } from 'vitest'
import { isSameOrder, readDraft } from './checkout-draft'

const filled = () => {
  const form = new FormData()
  for (const [name, value] of [
    ['attemptId', 'a'],
    ['offerSlug', 'mystique'],
    ['extraSlugs', 'priorite'],
    ['extraSlugs', 'prevision-6-mois'],
    ['email', 'lea@exemple.fr'],
    ['firstName', 'Léa'],
    ['terms', 'on'],
    ['immediateStart', 'on'],
    ['withdrawalWaiver', 'on'],
  ] as const)
    form.append(name, value)
  return form
}

describe('readDraft', () => {
  it('reads every field, and nothing else', () => {
    const form = filled()
    form.append('totalCents', '1')
    expect(readDraft(form)).toEqual({
      attemptId: 'a',
      offerSlug: 'mystique',
      extraSlugs: ['priorite', 'prevision-6-mois'],
      email: 'lea@exemple.fr',
      firstName: 'Léa',
      lastName: '',
      terms: true,
      immediateStart: true,
      withdrawalWaiver: true,
    })
  })

  it('takes a file for nothing', () => {
    const form = new FormData()
    form.append('email', new File(['x'], 'x'))
    expect(readDraft(form).email).toBe('')
  })
})

describe('isSameOrder', () => {
  const sent = readDraft(filled())

  it('does not mind the order of the extras', () => {
    expect(isSameOrder(sent, { ...sent, extraSlugs: sent.extraSlugs.toReversed() })).toBe(true)
  })

  it.each([
    { email: 'leo@exemple.fr' },
    { extraSlugs: [] },
    { firstName: 'Léo' },
    { lastName: 'Roy' },
    { terms: false },
  ])('sees %o', (change) => {
    expect(isSameOrder(sent, { ...sent, ...change })).toBe(false)
  })
})
