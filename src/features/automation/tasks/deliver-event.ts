import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { eventInput, type EventInput } from '@/platform/events/event-input'
import { defineTask } from '@/platform/jobs/define-task'
import { AppError } from '@/shared/app-error'
import { automationEnv } from '../env'

const input = eventInput.extend({
  /** Set by a person who sends it again from the desk: what was delivered once is delivered once more. */
  isReplay: z.boolean().optional(),
})

const patienceMs = 10_000

/**
 * Tells the automation of an event: a signed POST (Standard Webhooks), each attempt on record before the retry. Safe twice: what an endpoint has
 * accepted is not sent to it again, and the event's id never changes. About a day of retries with backoff, then a dead letter on the desk.
 */
export const deliverEvent = defineTask({
  name: 'deliver-event',
  input,
  maxAttempts: 13,
  run: async (event, { payload, signal, attempt, isLastAttempt }) => {
    const { N8N_WEBHOOK_URL: url, N8N_WEBHOOK_SECRET: secret } = automationEnv()
    if (!url || !secret) return
    const endpoint = withoutQuery(url)
    const [delivered] = await query(
      payload,
      sql`select 1 from deliveries where event_id = ${event.eventId} and endpoint = ${endpoint} and status = 'delivered'`,
    )
    if (delivered && !event.isReplay) return
    const startedAt = performance.now()
    const outcome = await post(url, secret, event, signal)
    const isDelivered = outcome.error === null
    await payload.create({
      collection: 'deliveries',
      data: {
        event: event.eventId,
        endpoint,
        attempt,
        status: isDelivered ? 'delivered' : isLastAttempt ? 'dead' : 'failed',
        responseStatus: outcome.status,
        error: outcome.error,
        durationMs: Math.round(performance.now() - startedAt),
      },
      depth: 0,
    })
    if (!isDelivered) throw new AppError('UPSTREAM_UNAVAILABLE', `automation: ${outcome.error}`)
  },
})

async function post(url: string, secret: string, event: EventInput, signal: AbortSignal) {
  const timestamp = new Date()
  const body = JSON.stringify({
    id: event.eventId,
    type: event.type,
    timestamp: timestamp.toISOString(),
    data: event.data,
  })
  try {
    const answer = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
      headers: {
        'content-type': 'application/json',
        'webhook-id': event.eventId,
        'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(event.eventId, timestamp, body),
      },
      body,
    })
    await answer.body?.cancel()
    return { status: answer.status, error: answer.ok ? null : `answered ${answer.status}` }
  } catch (error) {
    return { status: null, error: reasonOf(error) }
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unreachable'
  if (error.name === 'TimeoutError') return `no answer within ${patienceMs / 1000} s`
  return (error.cause as { code?: string } | undefined)?.code ?? error.name
}

function withoutQuery(url: string): string {
  const { host, pathname } = new URL(url)
  return host + pathname
}
