import { describe, expect, it } from 'vitest'
import type { DeskAnswer } from '@/platform/desk/call-desk'
import type { Judgement } from '../commands/judge-content'
import type { ReadingContent } from '../domain/reading-content'
import { DraftStore, proposals, type DraftDoor, type Kept } from './draft-store'

const gate: Judgement = { verdict: 'PASS', points: [], canSeal: true }
const words = (intro: string, end = 'fin'): ReadingContent => ({
  intro: { kind: 'prose', text: intro },
  end: { kind: 'prose', text: end },
})
const failure = (code: string) => ({ ok: false as const, code, message: code, faults: [] })

/** A server of one reading with its revision guard, and a clock that only moves when asked. */
function bench(first = words('un')) {
  const server = { revision: 1, content: first, status: 'in_review', isDown: false, losesAnswers: false, saves: 0 }
  const waiting: (() => void)[] = []
  let kept: Kept | null = null
  const door: DraftDoor = {
    save: async (revision, content): Promise<DeskAnswer<{ revision: number; gate: Judgement }>> => {
      if (server.isDown) return failure('UNREACHABLE')
      if (server.status !== 'in_review') return failure('READING_SEALED')
      if (revision !== server.revision) return failure('REVISION_CONFLICT')
      server.saves += 1
      server.revision += 1
      server.content = content
      return server.losesAnswers ? failure('UNREACHABLE') : { ok: true, revision: server.revision, gate }
    },
    load: async () => ({ ok: true, status: server.status, revision: server.revision, content: server.content, gate }),
    read: () => kept,
    keep: (copy) => void (kept = copy),
    forget: () => void (kept = null),
    now: () => 42,
    later: (work) => {
      waiting.push(work)
      return () => void waiting.splice(waiting.indexOf(work), 1)
    },
  }
  const open = () => new DraftStore(door, { revision: server.revision, content: server.content, gate, canEdit: true })
  return { server, door, open, kept: () => kept, pauses: () => waiting.length }
}

const prose = (text: string) => ({ kind: 'prose' as const, text })

describe('DraftStore', () => {
  it('saves what was typed after a pause, and forgets the copy of this tab once it is stored', async () => {
    const { server, open, kept, pauses } = bench()
    const store = open()
    store.edit('intro', prose('deux'))
    expect([store.snapshot().save.kind, pauses(), kept()?.content]).toEqual(['dirty', 1, words('deux')])
    expect(await store.flush()).toBe(true)
    expect([server.content, store.snapshot().save, kept()]).toEqual([
      words('deux'),
      { kind: 'saved', at: 42, message: '' },
      null,
    ])
  })

  it('saves again what was typed while a save was on its way', async () => {
    const { server, open } = bench()
    const store = open()
    store.edit('intro', prose('deux'))
    const saving = store.flush()
    store.edit('intro', prose('trois'))
    expect(await saving).toBe(true)
    expect([server.content, server.saves]).toEqual([words('trois'), 2])
  })

  it('keeps both texts when another tab saved first, and stores the choice made section by section', async () => {
    const { server, open } = bench()
    const [here, there] = [open(), open()]
    there.edit('intro', prose('ailleurs'))
    there.edit('end', prose('fin ailleurs'))
    await there.flush()
    here.edit('intro', prose('ici'))
    expect(await here.flush()).toBe(false)
    const { conflict, content, save } = here.snapshot()
    if (!conflict) throw new Error('a conflict was expected')
    expect([save.kind, content, conflict.theirs]).toEqual(['conflict', words('ici'), words('ailleurs', 'fin ailleurs')])
    expect(proposals(conflict, content)).toEqual([
      { key: 'intro', pick: 'mine', isBoth: true },
      { key: 'end', pick: 'theirs', isBoth: false },
    ])
    expect(await here.resolve({ intro: 'mine', end: 'theirs' })).toBe(true)
    expect(server.content).toEqual(words('ici', 'fin ailleurs'))
  })

  it('goes on typing during a conflict without saving over the other text', async () => {
    const { server, open } = bench()
    const [here, there] = [open(), open()]
    there.edit('intro', prose('ailleurs'))
    await there.flush()
    here.edit('intro', prose('ici'))
    await here.flush()
    here.edit('intro', prose('ici encore'))
    expect(await here.flush()).toBe(false)
    expect([server.content, here.snapshot().content]).toEqual([words('ailleurs'), words('ici encore')])
  })

  it('takes a lost answer for what it is: no conflict with itself', async () => {
    const { server, open } = bench()
    const store = open()
    server.losesAnswers = true
    store.edit('intro', prose('deux'))
    expect(await store.flush()).toBe(false)
    server.losesAnswers = false
    expect(await store.flush()).toBe(true)
    expect([store.snapshot().conflict, server.saves]).toEqual([null, 1])
  })

  it('brings back after a reload what could not be saved', async () => {
    const { server, open } = bench()
    server.isDown = true
    const before = open()
    before.edit('intro', prose('deux'))
    expect(await before.flush()).toBe(false)
    expect(before.snapshot().save.kind).toBe('offline')
    server.isDown = false
    const after = open()
    after.restore()
    expect([after.snapshot().content, after.snapshot().isRestored]).toEqual([words('deux'), true])
    expect(await after.flush()).toBe(true)
    expect(server.content).toEqual(words('deux'))
  })

  it('shows a conflict after a reload when the stored words moved on meanwhile', async () => {
    const { server, open } = bench()
    const before = open()
    before.edit('intro', prose('ici'))
    server.revision += 1
    server.content = words('ailleurs')
    const after = open()
    after.restore()
    expect([after.snapshot().save.kind, after.snapshot().content, after.snapshot().conflict?.theirs]).toEqual([
      'conflict',
      words('ici'),
      words('ailleurs'),
    ])
  })

  it('keeps the text on this device when the reading may no longer change', async () => {
    const { server, open, kept } = bench()
    const store = open()
    store.edit('intro', prose('trop tard'))
    server.status = 'sealed'
    expect(await store.flush()).toBe(false)
    expect([store.snapshot().save.kind, kept()?.content]).toEqual(['refused', words('trop tard')])
  })
})
