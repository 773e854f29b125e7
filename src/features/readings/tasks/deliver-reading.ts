import { z } from 'zod'
import { moveOrder, unflagOrder } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { defineTask } from '@/platform/jobs/define-task'
import { logger } from '@/platform/log/logger'
import { notRendered } from '../commands/automation-flags'
import { lockReading } from '../commands/lock-reading'
import { requireUnfrozen } from '../commands/require-unfrozen'
import { sentences } from '../commands/timeline-sentences'

type Ready = { readingId: string; number: number; deliverableId: string; lacksMandala: boolean }

/**
 * Delivers a sealed version whose files are all stored, in ONE transaction: the reading is delivered, the order completed, the client told. The conditional
 * update of `deliveredAt` makes a second run do nothing. An order that left production meanwhile (refunded, say) is not delivered.
 * While the payment is disputed it throws WRONG_STATE: it is tried again, and every hour after that (`resume-deliveries`), until the dispute ends.
 */
export const deliverReading = defineTask({
  name: 'deliver-reading',
  input: z.object({ versionId: z.uuid() }),
  async run({ versionId }, { payload }) {
    await transaction(payload, async (tx) => {
      const [ready] = await tx.query<Ready>(sql`
        select v.reading_id as "readingId", v.number::int as number, d.id as "deliverableId",
          jsonb_typeof(v.content #> '{instruments,mandala}') = 'object'
            and not exists (select 1 from deliverables m where m.version_id = v.id and m.kind = 'mandala') as "lacksMandala"
        from reading_versions v
        join deliverables d on d.version_id = v.id and d.kind = 'pdf' where v.id = ${versionId}::uuid`)
      if (!ready) throw new Error('deliver-reading: the version has no PDF yet')
      if (ready.lacksMandala) throw new Error('deliver-reading: the version has no mandala yet')
      const { readingId, number, deliverableId } = ready
      const { orderId, orderStatus, paymentStatus } = await lockReading(tx, readingId)
      if (orderStatus !== 'awaiting_validation') {
        logger.info({ orderId, versionId, orderStatus }, 'reading not delivered: its order does not wait for it')
        return
      }
      requireUnfrozen({ paymentStatus })
      const rows = await tx.query(sql`
        update readings set delivered_at = now(), updated_at = now()
        where id = ${readingId}::uuid and status = 'sealed' and delivered_at is null and version_number = ${number} returning id`)
      if (rows.length === 0) return
      await moveOrder(tx, {
        orderId,
        to: 'completed',
        actor: 'system',
        message: sentences.order.completed,
        set: { completedAt: new Date() },
      })
      await unflagOrder(tx, { orderId, attention: notRendered })
      await publishEvent(tx, 'reading.delivered', { orderId, data: { readingId, versionId, number, deliverableId } })
    })
  },
})
