import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Stripe from 'stripe'
import type { FateName } from './cards'
import type { Fault } from './faults'

export interface Attempt {
  /** Milliseconds since 1970. */
  at: number
  durationMs: number
  status: number | null
  error: string | null
}

/** One event owed to one webhook endpoint. */
export interface Delivery {
  id: string
  eventId: string
  endpointId: string
  state: 'pending' | 'delivered'
  attempts: Attempt[]
  /** Milliseconds since 1970; ignored once delivered. */
  nextAttemptAt: number
}

/** What happens later by itself: a debit that settles, a refund that ends, a dispute that arrives. */
export interface Scheduled {
  target: string
  kind: 'settle' | 'fail' | 'refund_succeeds' | 'refund_fails' | 'dispute'
  dueAt: number
}

export interface SavedAnswer {
  fingerprint: string
  status: number
  body: string
  requestId: string
  at: number
}

export interface State {
  customers: Record<string, Stripe.Customer>
  paymentIntents: Record<string, Stripe.PaymentIntent>
  paymentMethods: Record<string, Stripe.PaymentMethod>
  charges: Record<string, Stripe.Charge>
  refunds: Record<string, Stripe.Refund>
  disputes: Record<string, Stripe.Dispute>
  tokens: Record<string, Stripe.Token>
  events: Record<string, Stripe.Event>
  deliveries: Record<string, Delivery>
  fates: Record<string, FateName>
  /** The card or method a one-use token stands for, by token id. */
  tokenMethods: Record<string, string>
  scheduled: Scheduled[]
  answers: Record<string, SavedAnswer>
  faults: Fault[]
  paused: boolean
  deliverTwice: boolean
}

export function emptyState(): State {
  return {
    customers: {},
    paymentIntents: {},
    paymentMethods: {},
    charges: {},
    refunds: {},
    disputes: {},
    tokens: {},
    events: {},
    deliveries: {},
    fates: {},
    tokenMethods: {},
    scheduled: [],
    answers: {},
    faults: [],
    paused: false,
    deliverTwice: false,
  }
}

export interface Store {
  state: State
  /** Resolves when the state as it is now is on the disk. Concurrent calls share one write. */
  save(): Promise<void>
}

/** Opens the state kept in `file`, or one that lives in memory only. A file that is not JSON is refused, never overwritten. */
export async function openStore(file: string | undefined): Promise<Store> {
  const store: Store = { state: emptyState(), save: () => Promise.resolve() }
  if (!file) return store
  await mkdir(dirname(file), { recursive: true })
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  if (text) Object.assign(store.state, JSON.parse(text))
  store.save = sharedWrites(() => writeWhole(file, JSON.stringify(store.state)))
  return store
}

async function writeWhole(file: string, text: string): Promise<void> {
  const beside = `${file}.new`
  await writeFile(beside, text, { flush: true })
  await rename(beside, file)
}

/** A call during a write waits for the next one, which then serves every caller that waits. */
function sharedWrites(write: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let next: Promise<void> | undefined
  return function save() {
    if (next) return next
    if (!running) return start()
    next = running
      .catch(() => undefined)
      .then(() => {
        next = undefined
        return start()
      })
    return next
  }
  function start(): Promise<void> {
    running = write().finally(() => {
      running = undefined
    })
    return running
  }
}
