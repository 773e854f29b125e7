import { z } from 'zod'
import { addToTimeline } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { eventInput } from '@/platform/events/event-input'
import { publishEvent } from '@/platform/events/publish-event'
import { defineTask } from '@/platform/jobs/define-task'
import { emptyContent } from '../domain/empty-content'
import type { ReadingTemplate } from '@/features/catalog'
import { requestData } from '../commands/request-draft'
import { sentences } from '../commands/timeline-sentences'

type SealedLine = {
  dossierId: string
  orderId: string
  orderLineId: string
  clientId: string
  template: ReadingTemplate | null
}

/**
 * After `dossier.sealed`: the reading of that order line, empty, and a request for a draft. Run twice it does nothing more: one order line has one
 * reading (a unique index). The order stays `paid`: it goes to `processing` when a draft comes or an expert takes the reading, since only then has
 * anybody really started.
 */
export const openReading = defineTask({
  name: 'open-reading',
  input: eventInput,
  async run({ orderId, data }, { payload }) {
    const dossierId = z.uuid().parse(data.dossierId)
    await transaction(payload, async (tx) => {
      const [line] = await tx.query<SealedLine>(sql`
        select d.id as "dossierId", d.order_id as "orderId", d.order_line_id as "orderLineId", d.client_id as "clientId", l.reading_template as template
        from dossiers d join order_lines l on l.id = d.order_line_id
        where d.id = ${dossierId}::uuid and d.order_id = ${orderId}::uuid and d.status = 'sealed'`)
      if (!line) throw new Error('open-reading: no such sealed dossier')
      if (!line.template) throw new Error('open-reading: the order line has no reading template')
      const [reading] = await tx.query<{ id: string }>(sql`
        insert into readings (order_id, order_line_id, dossier_id, client_id, content, requested_at)
        values (${orderId}::uuid, ${line.orderLineId}::uuid, ${dossierId}::uuid, ${line.clientId}::uuid,
          ${JSON.stringify(emptyContent(line.template))}::jsonb, now())
        on conflict do nothing returning id`)
      if (!reading) return
      await addToTimeline(tx, { orderId, kind: 'note', actor: 'system', message: sentences.requested })
      await publishEvent(tx, 'reading.requested', { orderId, data: requestData({ ...line, id: reading.id }) })
    })
  },
})
