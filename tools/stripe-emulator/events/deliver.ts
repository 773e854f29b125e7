import { nowInSeconds } from '../ids'
import { signatureHeader } from './sign'
import type { Emulator } from '../emulator'
import type { Attempt, Delivery } from '../store'

const AT_ONCE = 8
const PATIENCE_MS = 10_000
const SAVE_WITHIN_MS = 200

export interface Deliverer {
  /** Starts whatever is due. */
  wake(): void
  /** Sends one delivery now, paused or not, and resolves when the attempt is over. */
  attemptNow(delivery: Delivery): Promise<Attempt>
  stop(): Promise<void>
}

/** Sends the events that are owed, again and again with growing pauses, until each is answered with a 2xx. */
export function startDeliverer(emulator: Emulator): Deliverer {
  const { state } = emulator.store
  const running = new Map<string, Promise<unknown>>()
  const stopping = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let saving: NodeJS.Timeout | undefined

  function wake(): void {
    clearTimeout(timer)
    if (stopping.signal.aborted || state.paused) return
    const waiting = Object.values(state.deliveries).filter((one) => one.state === 'pending' && !running.has(one.id))
    const sendable = waiting.filter((one) => emulator.endpoints.some(({ id }) => id === one.endpointId))
    let earliest = Infinity
    for (const delivery of sendable) {
      if (delivery.nextAttemptAt > Date.now()) earliest = Math.min(earliest, delivery.nextAttemptAt)
      else if (running.size < AT_ONCE) void attemptNow(delivery).then(wake, wake)
      // With every lane taken, the attempt that ends first wakes us again.
      else return
    }
    if (earliest < Infinity) timer = setTimeout(wake, Math.max(1, earliest - Date.now()))
  }

  async function attemptNow(delivery: Delivery): Promise<Attempt> {
    const attempt = send(emulator, delivery, stopping.signal)
    running.set(delivery.id, attempt)
    try {
      const outcome = await attempt
      if (stopping.signal.aborted) return outcome
      record(emulator, delivery, outcome)
      saveSoon()
      return outcome
    } finally {
      running.delete(delivery.id)
    }
  }

  /** A record lost in a crash only means that the event comes once more, which webhooks must bear anyway. */
  function saveSoon(): void {
    saving ??= setTimeout(() => {
      saving = undefined
      void emulator.store.save().catch((error: unknown) => {
        process.stderr.write(`Stripe emulator: deliveries not saved: ${String(error)}\n`)
      })
    }, SAVE_WITHIN_MS)
  }

  async function stop(): Promise<void> {
    clearTimeout(timer)
    clearTimeout(saving)
    stopping.abort()
    await Promise.allSettled(running.values())
    clearTimeout(saving)
  }

  return { wake, attemptNow, stop }
}

function record(emulator: Emulator, delivery: Delivery, attempt: Attempt): void {
  const delays = emulator.retryDelaysMs
  const pause = delays[Math.min(delivery.attempts.length, delays.length - 1)] ?? 1000
  delivery.attempts.push(attempt)
  if (attempt.status !== null && attempt.status >= 200 && attempt.status < 300) {
    if (delivery.state === 'pending') countDown(emulator, delivery)
    delivery.state = 'delivered'
  } else {
    delivery.nextAttemptAt = Date.now() + pause
  }
}

function countDown(emulator: Emulator, delivery: Delivery): void {
  const event = emulator.store.state.events[delivery.eventId]
  if (event) event.pending_webhooks = Math.max(0, event.pending_webhooks - 1)
}

async function send(emulator: Emulator, delivery: Delivery, stopping: AbortSignal): Promise<Attempt> {
  const startedAt = Date.now()
  const done = (status: number | null, error: string | null) => {
    return { at: startedAt, durationMs: Date.now() - startedAt, status, error }
  }
  const endpoint = emulator.endpoints.find(({ id }) => id === delivery.endpointId)
  const event = emulator.store.state.events[delivery.eventId]
  if (!endpoint || !event) return done(null, 'endpoint or event unknown')
  const body = JSON.stringify(event, null, 2)
  try {
    const answer = await fetch(endpoint.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
        'Stripe-Signature': signatureHeader(body, endpoint.secrets, nowInSeconds()),
      },
      body,
      signal: AbortSignal.any([stopping, AbortSignal.timeout(PATIENCE_MS)]),
    })
    await answer.body?.cancel()
    return done(answer.status, null)
  } catch (error) {
    return done(null, reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
