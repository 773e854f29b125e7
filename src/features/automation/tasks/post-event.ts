import { Webhook } from 'standardwebhooks'
import type { EventData, EventType } from '@/platform/events/event-types'

export type Message = { id: string; type: EventType; occurredAt: string; data: EventData }

type Post = { url: string; secret: string; message: Message; signal: AbortSignal; patienceMs?: number }

/** `error` is null when the endpoint has accepted the event; `status` is null when it gave no answer. */
export type Outcome = { status: number | null; error: string | null }

/** How long an endpoint may take to answer. */
const usualPatienceMs = 10_000

/**
 * One signed POST (Standard Webhooks). The body is the same at every attempt; only the signature's own time is new. Accepted means 2xx: a redirect is not
 * followed, since what was signed for one address is nobody else's. Never throws for what the endpoint does.
 */
export async function postEvent({
  url,
  secret,
  message,
  signal,
  patienceMs = usualPatienceMs,
}: Post): Promise<Outcome> {
  const { id, type, occurredAt, data } = message
  const body = JSON.stringify({ id, type, timestamp: occurredAt, data })
  const sentAt = new Date()
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, sentAt, body),
      },
      body,
    })
    // Nobody reads what it says; an answer that breaks off afterwards is an answer.
    void answer.body?.cancel().catch(() => undefined)
    return { status: answer.status, error: answer.ok ? null : `answered ${answer.status}` }
  } catch (error) {
    return { status: null, error: reasonOf(error, patienceMs) }
  }
}

function reasonOf(error: unknown, patienceMs: number): string {
  if (!(error instanceof Error)) return 'unreachable'
  if (error.name === 'TimeoutError') return `no answer within ${patienceMs / 1000} s`
  if (error.name === 'AbortError') return 'interrupted: this process is stopping'
  return (error.cause as { code?: string } | undefined)?.code ?? error.name
}
