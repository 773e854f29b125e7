import type { Payload } from 'payload'
import { z } from 'zod'
import { oneAtATime } from '@/platform/db/one-at-a-time'
import { query, sql } from '@/platform/db/query'
import { eventInput } from '@/platform/events/event-input'
import type { EventData } from '@/platform/events/event-types'
import { defineTask } from '@/platform/jobs/define-task'
import { spreadRetry } from '@/platform/jobs/spread-retry'
import { AppError } from '@/shared/app-error'
import { automationEnv } from '../env'
import { postEvent } from './post-event'

const input = eventInput.extend({
  /** Set by a person who sends it again from the desk: what was delivered before that moment is delivered once more. */
  askedAt: z.iso.datetime().optional(),
})

type Told = { occurredAt: string; data: EventData; isDelivered: boolean }

/**
 * Tells the automation of an event: a signed POST, each attempt on record before the retry. Safe twice, even at once: what the endpoint has accepted is not
 * sent to it again, and the event's id and body never change. Deliveries wait for each other, so an endpoint that hangs keeps one place of a worker
 * busy and no more. 13 attempts: graphile-worker waits exp(1) … exp(10), exp(10), exp(10) seconds between them, 21.9 hours in all, and up to 30 %
 * more by chance (22 to 28 hours); then it is a dead letter on the desk.
 */
export const deliverEvent = defineTask({
  name: 'deliver-event',
  input,
  maxAttempts: 13,
  queue: 'automation',
  run: async ({ eventId, type, askedAt }, { payload, signal, attempt, isLastAttempt }) => {
    const { N8N_WEBHOOK_URL: url, N8N_WEBHOOK_SECRET: secret } = automationEnv()
    if (!url || !secret) return
    const endpoint = withoutQuery(url)
    const error = await oneAtATime(payload, `deliver-event:${eventId}`, async () => {
      const told = await lookUp(payload, { eventId, endpoint, askedAt })
      if (!told || told.isDelivered) return null
      const startedAt = performance.now()
      const { occurredAt, data } = told
      const outcome = await postEvent({ url, secret, message: { id: eventId, type, occurredAt, data }, signal })
      const isDelivered = outcome.error === null
      await payload.create({
        collection: 'deliveries',
        data: {
          event: eventId,
          endpoint,
          attempt,
          status: isDelivered ? 'delivered' : isLastAttempt ? 'dead' : 'failed',
          responseStatus: outcome.status,
          error: outcome.error,
          durationMs: Math.round(performance.now() - startedAt),
        },
        depth: 0,
      })
      return outcome.error
    })
    if (error === null) return
    await spreadRetry(payload, `deliver-event:${eventId}`)
    throw new AppError('UPSTREAM_UNAVAILABLE', `automation: ${error}`)
  },
})

/** The event as it was written and whether the endpoint knows it; nothing for an event that is gone (erased with its order). */
async function lookUp(
  payload: Payload,
  { eventId, endpoint, askedAt }: { eventId: string; endpoint: string; askedAt: string | undefined },
): Promise<Told | undefined> {
  const [row] = await query<Omit<Told, 'occurredAt'> & { occurredAt: string | Date }>(
    payload,
    sql`select occurred_at as "occurredAt", data, exists (select 1 from deliveries d where d.event_id = e.id and d.endpoint = ${endpoint}
          and d.status = 'delivered' and d.created_at >= ${askedAt ?? '-infinity'}::timestamptz) as "isDelivered"
        from events e where e.id = ${eventId}::uuid`,
  )
  return row && { ...row, occurredAt: new Date(row.occurredAt).toISOString() }
}

function withoutQuery(url: string): string {
  const { host, pathname } = new URL(url)
  return host + pathname
}
