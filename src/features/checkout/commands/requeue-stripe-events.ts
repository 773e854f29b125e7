import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'

/** Gives a new job to events that were received ten minutes ago and have none left that would still be tried. */
export async function requeueStripeEvents(payload: Payload): Promise<{ requeued: number }> {
  return transaction(payload, async (tx) => {
    const stuck = await tx.query<{ event_id: string }>(sql`
      select event_id from stripe_events e where status = 'received' and created_at < now() - interval '10 minutes'
        and not exists (select 1 from graphile_worker.jobs j where j.key = 'stripe-event:' || e.event_id and j.attempts < j.max_attempts)
      order by created_at limit 500`)
    for (const { event_id: eventId } of stuck)
      await addJob(tx, 'handle-stripe-event', { eventId }, { key: `stripe-event:${eventId}` })
    return { requeued: stuck.length }
  })
}
