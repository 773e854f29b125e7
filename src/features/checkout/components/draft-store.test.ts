import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CheckoutDraft } from '../domain/checkout-draft'
import { createDraftStore, forgetDraft } from './draft-store'

const initial: CheckoutDraft = {
  attemptId: 'fresh',
  offerSlug: 'mystique',
  extraSlugs: [],
  email: '',
  firstName: '',
  lastName: '',
  terms: false,
  immediateStart: false,
  withdrawalWaiver: false,
}

/** The browser's storage, as far as the store uses it. */
function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}

beforeEach(() => vi.stubGlobal('sessionStorage', memory()))
afterEach(() => vi.unstubAllGlobals())

describe('the draft store', () => {
  it('finds what was typed and its attempt again after a reload, but no ticked box', () => {
    createDraftStore(initial).change({
      email: 'lea@exemple.fr',
      attemptId: 'sent',
      terms: true,
      extraSlugs: ['priorite'],
    })
    const reloaded = createDraftStore({ ...initial, attemptId: 'another' }).read()
    expect(reloaded).toEqual({ ...initial, email: 'lea@exemple.fr', attemptId: 'sent', extraSlugs: ['priorite'] })
  })

  it('keeps the drafts of two offers apart', () => {
    createDraftStore(initial).change({ email: 'lea@exemple.fr' })
    expect(createDraftStore({ ...initial, offerSlug: 'profond' }).read().email).toBe('')
  })

  it('starts afresh once forgotten', () => {
    createDraftStore(initial).change({ email: 'lea@exemple.fr', attemptId: 'paid' })
    forgetDraft('mystique')
    expect(createDraftStore(initial).read()).toEqual(initial)
  })

  it('tells its listeners, and gives the same object until something changes', () => {
    const store = createDraftStore(initial)
    const listener = vi.fn()
    const stop = store.subscribe(listener)
    expect(store.read()).toBe(store.read())
    store.change({ firstName: 'Léa' })
    stop()
    store.change({ firstName: 'Léo' })
    expect(listener).toHaveBeenCalledTimes(1)
    expect(store.read().firstName).toBe('Léo')
  })

  it.each(['{', '7', 'null', '{"extraSlugs":"x"}'])('survives storage that holds %s', (kept) => {
    sessionStorage.setItem('lumira-checkout:mystique', kept)
    expect(createDraftStore(initial).read()).toEqual(initial)
  })

  it('works where storage is refused', () => {
    vi.stubGlobal('sessionStorage', undefined)
    const store = createDraftStore(initial)
    store.change({ email: 'lea@exemple.fr' })
    expect(store.read().email).toBe('lea@exemple.fr')
  })
})
