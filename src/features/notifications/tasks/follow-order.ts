import type { Payload } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { eventInput, type EventInput } from '@/platform/events/event-input'
import { defineTask } from '@/platform/jobs/define-task'
import { queueEmail, type EmailRequest } from '../commands/queue-email'

/** One task per event that a client is told of by mail. Run twice each queues one mail: the key comes from the order or from the event. */
export const mailOrderConfirmed = defineTask({
  name: 'mail-order-confirmed',
  input: eventInput,
  run: (event, { payload }) =>
    tellClient(payload, event, { key: `order-confirmed:${event.orderId}`, template: 'order-confirmed' }),
})

export const mailDossierReceived = defineTask({
  name: 'mail-dossier-received',
  input: eventInput,
  run: (event, { payload }) =>
    tellClient(payload, event, { key: `dossier-received:${event.eventId}`, template: 'dossier-received' }),
})

export const mailReadingReady = defineTask({
  name: 'mail-reading-ready',
  input: eventInput,
  run: (event, { payload }) =>
    tellClient(payload, event, {
      key: `reading-ready:${event.eventId}`,
      template: 'reading-ready',
      data: { readingId: event.data.readingId ?? null },
    }),
})

async function tellClient(
  payload: Payload,
  { orderId }: EventInput,
  mail: Pick<EmailRequest, 'key' | 'template' | 'data'>,
): Promise<void> {
  await transaction(payload, async (tx) => {
    const [order] = await tx.query<{ clientId: string | null }>(
      sql`select client_id as "clientId" from orders where id = ${orderId}`,
    )
    if (!order?.clientId) throw new Error('the event names an order without a client')
    await queueEmail(tx, { ...mail, clientId: order.clientId, orderId })
  })
}
