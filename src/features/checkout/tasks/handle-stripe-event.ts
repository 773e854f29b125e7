import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { reasonOf } from '@/platform/log/reason-of'
import { defineTask } from '@/platform/jobs/define-task'
import { stripeEventHandlers } from '../stripe-events'
import type { ReceivedEvent } from '../stripe-events/handler'

/**
 * Handles one recorded event. Safe to run twice: a handled row is left alone, and handlers re-read the truth and change things conditionally.
 * A row whose every try failed is `failed`, for the desk.
 */
export const handleStripeEvent = defineTask({
  name: 'handle-stripe-event',
  input: z.object({ eventId: z.string() }),
  async run({ eventId }, { payload, isLastAttempt }) {
    const [event] = await query<ReceivedEvent>(
      payload,
      sql`select event_id as "eventId", type, object_id as "objectId", intent_id as "intentId" from stripe_events
          where event_id = ${eventId} and status in ('received', 'failed')`,
    )
    const handle = event && stripeEventHandlers[event.type]
    if (!handle) return
    const close = (status: 'handled' | 'failed', outcome: string) =>
      query(
        payload,
        sql`update stripe_events set status = ${status}, outcome = ${outcome}, handled_at = now(), updated_at = now()
                         where event_id = ${eventId} and status <> 'handled'`,
      )
    try {
      const { fr } = await handle(payload, event)
      await close('handled', fr)
    } catch (error) {
      if (isLastAttempt) await close('failed', reasonOf(error))
      throw error
    }
  },
})
