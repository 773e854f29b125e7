import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { isLiveMode } from '@/platform/stripe/client'
import { verifyWebhook, type StripeEvent } from '@/platform/stripe/verify-webhook'
import { AppError } from '@/shared/app-error'
import { stripeEventHandlers } from '../stripe-events'

/**
 * Takes in a webhook: its signature is checked on the very bytes, then the event's row and the job that handles it are written in one
 * transaction. What it answers is durable; an event that was there already is a duplicate and has no further effect. Events of a kind we do not
 * handle are recorded as `ignored`. Throws MALFORMED_REQUEST for a signature or a mode that is not ours.
 */
export async function receiveStripeEvent(
  payload: Payload,
  { bytes, signature }: { bytes: Uint8Array; signature: string | null },
): Promise<{ isDuplicate: boolean }> {
  const event = await verifyWebhook(bytes, signature)
  if (event.livemode !== isLiveMode())
    throw new AppError('MALFORMED_REQUEST', 'the event is of the other mode', [
      { field: 'livemode', reason: 'WRONG_MODE' },
    ])
  const status = Object.hasOwn(stripeEventHandlers, event.type) ? 'received' : 'ignored'
  const { objectId, intentId } = subjectOf(event)
  return transaction(payload, async (tx) => {
    const written = await tx.query(sql`
      insert into stripe_events (event_id, type, object_id, intent_id, is_live, status, happened_at)
      values (${event.id}, ${event.type}, ${objectId}, ${intentId}, ${event.livemode}, ${status}, to_timestamp(${event.created}))
      on conflict (event_id) do nothing returning id`)
    if (written.length === 0) return { isDuplicate: true }
    if (status === 'received')
      await addJob(tx, 'handle-stripe-event', { eventId: event.id }, { key: `stripe-event:${event.id}` })
    return { isDuplicate: false }
  })
}

/** The object an event is about, and the payment intent it belongs to. Its other words are not kept: handlers re-read them from Stripe. */
function subjectOf({ data }: StripeEvent): { objectId: string | null; intentId: string | null } {
  const object = data.object as { id?: unknown; object?: unknown; payment_intent?: unknown }
  const objectId = textOf(object.id)
  if (object.object === 'payment_intent') return { objectId, intentId: objectId }
  const related = object.payment_intent as { id?: unknown } | string | null | undefined
  return { objectId, intentId: typeof related === 'string' ? related : textOf(related?.id) }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)
