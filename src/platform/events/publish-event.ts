import type { Transaction } from '../db/transaction'
import { addJob } from '../jobs/add-job'
import type { EventInput } from './event-input'
import type { EventData, EventType, Subscription } from './event-types'

/**
 * Writes an event and one job per subscriber in the caller's transaction (an outbox): what follows happens if, and only if, the change was
 * committed. The slices that listen are found in the configuration, so the one that speaks knows none of them. Returns the event's id.
 */
export async function publishEvent(
  tx: Transaction,
  type: EventType,
  subject: { orderId: string; data?: EventData },
): Promise<string> {
  const data = { orderId: subject.orderId, ...subject.data }
  const event = await tx.payload.create({
    collection: 'events',
    data: { type, order: subject.orderId, data, occurredAt: new Date().toISOString() },
    req: tx.req,
    depth: 0,
  })
  const { subscriptions } = tx.payload.config.custom as { subscriptions: Subscription[] }
  const input: EventInput = { eventId: event.id, type, orderId: subject.orderId, data }
  for (const { on, task } of subscriptions)
    if (on === '*' || on === type) await addJob(tx, task, input, { key: `${task}:${event.id}` })
  return event.id
}
