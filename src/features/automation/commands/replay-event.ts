import type { Payload } from 'payload'
import type { EventData } from '@/platform/events/event-types'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { AppError } from '@/shared/app-error'

/** Sends an event to the automation again, at an admin's wish, under its unchanged id; one that still waits for a retry goes now. Throws NOT_FOUND. */
export async function replayEvent(payload: Payload, { eventId }: { eventId: string }): Promise<void> {
  const event = await payload.findByID({ collection: 'events', id: eventId, depth: 0, disableErrors: true })
  if (!event) throw new AppError('NOT_FOUND', 'no such event')
  await transaction(payload, (tx) =>
    addJob(
      tx,
      'deliver-event',
      {
        eventId,
        type: event.type,
        orderId: event.order,
        data: event.data as EventData,
        askedAt: new Date().toISOString(),
      },
      { key: `deliver-event:${eventId}` },
    ),
  )
}
