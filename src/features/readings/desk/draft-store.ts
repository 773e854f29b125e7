import type { DeskAnswer } from '@/platform/desk/call-desk'
import type { Judgement } from '../commands/judge-content'
import type { ReadingContent, SectionContent } from '../domain/reading-content'
import { isSameContent, isSameSection } from './same-content'

export type SaveKind = 'idle' | 'dirty' | 'saving' | 'saved' | 'offline' | 'conflict' | 'refused'

/** Two versions of the words: `mine` is on the screen, `theirs` is stored at `revision`; `base` is what both began from. */
export type Conflict = {
  revision: number
  base: ReadingContent
  theirs: ReadingContent
  gate: Judgement
  canSave: boolean
}

export type DraftState = {
  content: ReadingContent
  revision: number
  gate: Judgement
  save: { kind: SaveKind; at: number | null; message: string }
  conflict: Conflict | null
  isRestored: boolean
}

export type Stored = { status: string; revision: number; content: ReadingContent; gate: Judgement }
export type Kept = { revision: number; base: ReadingContent; content: ReadingContent }

/** What the store reaches: the desk's routes, a place of this browser tab that outlives a reload, and time. */
export type DraftDoor = {
  save(
    revision: number,
    content: ReadingContent,
    leaving: boolean,
  ): Promise<DeskAnswer<{ revision: number; gate: Judgement }>>
  load(): Promise<DeskAnswer<Stored>>
  read(): Kept | null
  keep(kept: Kept): void
  forget(): void
  now(): number
  /** Runs `work` after `ms`; the answer cancels it. */
  later(work: () => void, ms: number): () => void
}

const pauseMs = 1_000
const firstRetryMs = 4_000
const longestRetryMs = 60_000
const passing = new Set(['UNREACHABLE', 'UNEXPECTED', 'UPSTREAM_UNAVAILABLE', 'RATE_LIMITED'])

/**
 * The words of an open workshop and their way to the database. A save waits for a pause in the typing; one runs at a time; the revision guards it.
 * Until the server has answered, the words are also kept in this tab. A conflict stops the saving until a person has chosen, and keeps both.
 */
export class DraftStore {
  private state: DraftState
  private base: { revision: number; content: ReadingContent }
  private readonly listeners = new Set<() => void>()
  private running: Promise<void> | null = null
  private cancel: (() => void) | null = null
  private retryMs = firstRetryMs

  constructor(
    private readonly door: DraftDoor,
    opened: { revision: number; content: ReadingContent; gate: Judgement; canEdit: boolean },
  ) {
    this.canEdit = opened.canEdit
    this.base = { revision: opened.revision, content: opened.content }
    const { content, revision, gate } = opened
    this.state = {
      content,
      revision,
      gate,
      save: { kind: 'idle', at: null, message: '' },
      conflict: null,
      isRestored: false,
    }
  }

  private readonly canEdit: boolean

  readonly snapshot = (): DraftState => this.state
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Brings back what an earlier page of this tab could not save. */
  restore(): void {
    const kept = this.canEdit ? this.door.read() : null
    if (!kept) return
    if (isSameContent(kept.content, this.base.content)) return this.door.forget()
    if (kept.revision === this.base.revision) {
      this.set({ content: kept.content, isRestored: true })
      this.schedule(0)
      return
    }
    const { revision, content: theirs } = this.base
    this.set({ content: kept.content })
    this.meet({ revision, theirs, gate: this.state.gate, base: kept.base, canSave: true })
  }

  edit(key: string, section: SectionContent): void {
    if (!this.canEdit) return
    this.set({ content: { ...this.state.content, [key]: section } })
    this.keep()
    if (!this.state.conflict) this.schedule(pauseMs)
  }

  judge(gate: Judgement): void {
    this.set({ gate })
  }

  /** Saves now. Resolves to whether everything on the screen is stored. `leaving`: the page is going away. */
  async flush(leaving = false): Promise<boolean> {
    this.cancel?.()
    this.cancel = null
    while (this.canEdit && !this.state.conflict) {
      if (this.running) await this.running
      else if (!this.isDirty) return true
      else {
        this.running = this.send(leaving).finally(() => {
          this.running = null
        })
        await this.running
        if (this.state.save.kind === 'offline' || this.state.save.kind === 'refused') return false
      }
    }
    return !this.canEdit
  }

  /** Ends a conflict with the words chosen section by section, and saves them on top of what is stored. */
  async resolve(choices: Record<string, 'mine' | 'theirs'>): Promise<boolean> {
    const { conflict } = this.state
    if (!conflict?.canSave) return false
    const chosen = Object.entries(this.state.content).map(([key, mine]) => [
      key,
      choices[key] === 'mine' ? mine : (conflict.theirs[key] ?? mine),
    ])
    this.base = { revision: conflict.revision, content: conflict.theirs }
    this.set({
      content: Object.fromEntries(chosen),
      revision: conflict.revision,
      gate: conflict.gate,
      conflict: null,
      save: this.saved('dirty'),
    })
    this.keep()
    return this.flush()
  }

  dispose(): void {
    this.cancel?.()
    this.cancel = null
  }

  get isDirty(): boolean {
    return !isSameContent(this.state.content, this.base.content)
  }

  private schedule(ms: number): void {
    this.cancel?.()
    this.cancel = this.door.later(() => void this.flush(), ms)
    if (this.state.save.kind !== 'offline') this.set({ save: this.saved('dirty') })
  }

  private async send(leaving: boolean): Promise<void> {
    const { content } = this.state
    this.set({ save: this.saved('saving') })
    const answer = await this.door.save(this.base.revision, content, leaving)
    if (answer.ok) return this.accept(answer.revision, content, answer.gate)
    if (answer.code === 'REVISION_CONFLICT') return this.compare()
    if (passing.has(answer.code)) return this.wait(answer.message)
    this.set({ save: this.saved('refused', answer.message) })
  }

  private accept(revision: number, content: ReadingContent, gate: Judgement): void {
    this.base = { revision, content }
    this.retryMs = firstRetryMs
    const save = { kind: this.isDirty ? ('dirty' as const) : ('saved' as const), at: this.door.now(), message: '' }
    this.set({ revision, gate, save })
    if (this.isDirty) this.keep()
    else this.door.forget()
  }

  private wait(message: string): void {
    this.set({ save: this.saved('offline', message) })
    this.schedule(this.retryMs)
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs)
  }

  private async compare(): Promise<void> {
    const answer = await this.door.load()
    if (!answer.ok) return this.wait(answer.message)
    const { revision, content: theirs, gate, status } = answer
    // The answer to our own save was lost on the way: what is stored is what is here.
    if (isSameContent(theirs, this.state.content)) return this.accept(revision, theirs, gate)
    this.meet({ revision, theirs, gate, base: this.base.content, canSave: status === 'in_review' })
  }

  private meet(conflict: Conflict): void {
    this.cancel?.()
    this.cancel = null
    this.set({ conflict, save: this.saved('conflict') })
  }

  private saved(kind: SaveKind, message = ''): DraftState['save'] {
    return { kind, at: this.state.save.at, message }
  }

  private keep(): void {
    this.door.keep({ revision: this.base.revision, base: this.base.content, content: this.state.content })
  }

  private set(change: Partial<DraftState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.listeners) listener()
  }
}

/** For each section that differs: whose words to propose. Only one side touched it: that one. Both did: mine, since they are on this screen. */
export function proposals(
  { base, theirs }: Conflict,
  mine: ReadingContent,
): { key: string; pick: 'mine' | 'theirs'; isBoth: boolean }[] {
  return Object.keys(mine).flatMap((key) => {
    if (isSameSection(mine[key], theirs[key])) return []
    const isMineChanged = !isSameSection(mine[key], base[key])
    const isTheirsChanged = !isSameSection(theirs[key], base[key])
    return [
      { key, pick: isMineChanged ? ('mine' as const) : ('theirs' as const), isBoth: isMineChanged && isTheirsChanged },
    ]
  })
}
