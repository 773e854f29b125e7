import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { shippedIntakeForm } from '@/features/catalog'
import type { SavedDraft } from './draft-state'
import { createDraftStore } from './draft-store'
import type { LocalCopy } from './local-copy'
import { toSaveResult, type DraftBody, type SaveResult } from './save-result'

const form = shippedIntakeForm('fr')

/** A house with one dossier: it keeps revisions as ours does, and can be cut off, slow, or left. */
function house(start: SavedDraft = { revision: 0, answers: {}, photos: [] }) {
  let held = start
  let copy: LocalCopy | null = null
  const sent: DraftBody[] = []
  const waiting: (() => void)[] = []
  const now = { isSlow: false, mood: null as SaveResult | null }
  const open = () =>
    createDraftStore(
      form,
      { ...held, currentStep: null },
      {
        now: () => new Date('2026-11-20T12:00:00Z'),
        load: async () => (now.mood?.kind === 'offline' ? null : held),
        copies: {
          read: () => copy,
          write: (next) => void (copy = structuredClone(next)),
          clear: () => void (copy = null),
        },
        send: async (body) => {
          sent.push(body)
          if (now.isSlow) await new Promise<void>((resolve) => waiting.push(resolve))
          if (now.mood) return now.mood
          if (body.revision !== held.revision) return { kind: 'conflict' }
          held = { ...held, revision: held.revision + 1, answers: body.answers as SavedDraft['answers'] }
          return { kind: 'saved', revision: held.revision }
        },
      },
    )
  return { open, sent, now, release: () => waiting.splice(0).forEach((go) => go()), held: () => held, copy: () => copy }
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a draft that saves itself', () => {
  it('waits for a pause, then saves once what was typed last', async () => {
    const { open, sent, held, copy } = house()
    const draft = open()
    for (const text of ['B', 'Bo', 'Bon']) draft.change('highs', text)
    expect([draft.get().status, copy()?.inputs]).toEqual(['unsaved', { highs: 'Bon' }])
    await pass(799)
    expect(sent).toHaveLength(0)
    await pass(1)
    expect(sent).toEqual([{ revision: 0, answers: { highs: 'Bon' }, currentStep: null }])
    expect([draft.get().status, draft.get().revision, held().answers, copy()]).toEqual([
      'saved',
      1,
      { highs: 'Bon' },
      null,
    ])
  })

  it('has one request on its way; what came meanwhile follows on the new revision', async () => {
    const { open, sent, now, release, held } = house()
    now.isSlow = true
    const draft = open()
    draft.change('highs', 'un')
    await pass(800)
    draft.change('highs', 'un deux')
    await pass(5_000)
    expect(sent).toHaveLength(1)
    now.isSlow = false
    release()
    await pass(10)
    expect(sent.map(({ revision, answers }) => [revision, answers.highs])).toEqual([
      [0, 'un'],
      [1, 'un deux'],
    ])
    expect([held().answers, draft.get().status]).toEqual([{ highs: 'un deux' }, 'saved'])
  })

  it('saves the right answers and keeps the wrong one here, for the next opening too', async () => {
    const { open, held, copy } = house()
    const draft = open()
    draft.change('birth-time', 'à l’aube')
    draft.change('highs', 'La chorale')
    await pass(800)
    expect([held().answers, draft.get().status]).toEqual([{ highs: 'La chorale' }, 'saved'])
    expect(copy()?.inputs).toEqual({ 'birth-time': 'à l’aube' })
    const next = open()
    next.restore()
    expect([next.get().inputs['birth-time'], next.get().isRestored]).toEqual(['à l’aube', true])
    expect(next.read().faults).toEqual({ 'birth-time': 'TIME_MALFORMED' })
  })

  it('goes on with the rest when the house refuses an answer, and sends it again once it changed', async () => {
    const { open, sent, now, held } = house()
    const draft = open()
    draft.change('highs', 'refusé')
    draft.change('lows', 'gardé')
    now.mood = { kind: 'refused', faults: [{ field: 'answers.highs', reason: 'TEXT_MALFORMED' }] }
    await pass(800)
    now.mood = null
    await pass(1)
    expect([held().answers, draft.read().faults]).toEqual([{ lows: 'gardé' }, { highs: 'TEXT_MALFORMED' }])
    draft.change('highs', 'corrigé')
    await pass(800)
    expect([held().answers, draft.read().faults, sent.length]).toEqual([{ lows: 'gardé', highs: 'corrigé' }, {}, 3])
  })

  it('tries again ever more slowly while offline, at once when the connection is back, and loses nothing', async () => {
    const { open, sent, now, held, copy } = house()
    const draft = open()
    now.mood = { kind: 'offline' }
    draft.change('highs', 'hors ligne')
    await pass(800)
    expect([draft.get().status, copy()?.inputs]).toEqual(['offline', { highs: 'hors ligne' }])
    await pass(60_000)
    expect(sent.length).toBeGreaterThan(3)
    expect(sent.length).toBeLessThan(8)
    now.mood = null
    draft.retry()
    await pass(1)
    expect([draft.get().status, held().answers, copy()]).toEqual(['saved', { highs: 'hors ligne' }, null])
  })

  it('keeps what was typed through a session that ended', async () => {
    const { open, now, held } = house()
    const draft = open()
    now.mood = { kind: 'expired' }
    draft.change('highs', 'avant')
    await pass(800)
    draft.change('highs', 'avant et après')
    await pass(60_000)
    expect(draft.get().status).toBe('expired')
    now.mood = null
    const back = open()
    back.restore()
    await pass(1)
    expect([back.get().inputs.highs, held().answers, back.get().status]).toEqual([
      'avant et après',
      { highs: 'avant et après' },
      'saved',
    ])
  })

  it('says so when another tab saved other words, and follows the choice', async () => {
    for (const choice of ['mine', 'theirs'] as const) {
      const { open, held } = house({ revision: 3, answers: { highs: 'départ', lows: 'départ' }, photos: [] })
      const [one, two] = [open(), open()]
      one.change('highs', 'onglet un')
      await pass(800)
      two.change('lows', 'onglet deux')
      await pass(800)
      expect([two.get().status, two.get().theirs?.answers]).toEqual([
        'conflict',
        { highs: 'onglet un', lows: 'départ' },
      ])
      expect(held().answers).toEqual({ highs: 'onglet un', lows: 'départ' })
      two.settle(choice)
      await pass(1)
      // What the second tab never touched is the first one's, even when it keeps its own words.
      expect(held().answers).toEqual({ highs: 'onglet un', lows: choice === 'mine' ? 'onglet deux' : 'départ' })
      expect([two.get().status, two.get().inputs.lows]).toEqual(['saved', held().answers.lows])
    }
  })

  it('asks nothing when the other tab only turned the pages, or wrote the same words', async () => {
    const { open, held } = house()
    const [one, two] = [open(), open()]
    one.goTo('intention')
    await pass(1)
    two.change('highs', 'pareil')
    await pass(800)
    await pass(1)
    expect([two.get().status, held().answers]).toEqual(['saved', { highs: 'pareil' }])
    one.change('highs', 'pareil')
    await pass(800)
    expect([one.get().status, one.get().theirs, one.get().revision]).toEqual(['saved', null, held().revision])
  })

  it('asks before words kept here cover newer ones', async () => {
    const mine: LocalCopy = { revision: 0, inputs: { highs: 'gardé ici' }, base: {} }
    const newer = { revision: 1, answers: { highs: 'écrit ailleurs' }, photos: [] }
    const store = createDraftStore(
      form,
      { ...newer, currentStep: null },
      {
        now: () => new Date(),
        load: async () => newer,
        copies: { read: () => mine, write: () => undefined, clear: () => undefined },
        send: async () => ({ kind: 'saved', revision: 2 }),
      },
    )
    store.restore()
    expect([store.get().status, store.get().inputs.highs, store.get().theirs?.answers.highs]).toEqual([
      'conflict',
      'gardé ici',
      'écrit ailleurs',
    ])
  })

  it('flushes at once, and tells when something is not with us', async () => {
    const { open, now, held } = house()
    const draft = open()
    draft.change('highs', 'vite')
    expect(await draft.flush()).toBe(true)
    expect(held().answers).toEqual({ highs: 'vite' })
    now.mood = { kind: 'offline' }
    draft.change('highs', 'trop tard')
    expect(await draft.flush()).toBe(false)
  })
})

describe('toSaveResult', () => {
  it.each([
    [200, { revision: 4 }, { kind: 'saved', revision: 4 }],
    [409, { error: { code: 'REVISION_CONFLICT', faults: [] } }, { kind: 'conflict' }],
    [409, { error: { code: 'DOSSIER_SEALED' } }, { kind: 'closed' }],
    [401, { error: { code: 'UNAUTHENTICATED' } }, { kind: 'expired' }],
    [404, { error: { code: 'NOT_FOUND' } }, { kind: 'closed' }],
    [
      422,
      { error: { code: 'VALIDATION_FAILED', faults: [{ field: 'answers.a', reason: 'X' }] } },
      { kind: 'refused', faults: [{ field: 'answers.a', reason: 'X' }] },
    ],
    [500, null, { kind: 'failed' }],
    [200, '<html>', { kind: 'failed' }],
  ])('reads %i %j', (status, body, result) => expect(toSaveResult(status, body)).toEqual(result))
})
