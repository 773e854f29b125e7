import { z } from 'zod'
import { flagOrder } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { defineTask } from '@/platform/jobs/define-task'
import { automationSilent } from '../commands/automation-flags'
import { sentences } from '../commands/timeline-sentences'

/** How long the automation may keep the desk waiting before the desk says so. */
export const silentAfterMinutes = 15

/**
 * Finds readings that were requested from the automation and got neither a draft nor a failure nor an expert in time, and shows their orders first
 * on the desk. An order that already asks for attention keeps its own reason; safe to run at any time.
 */
export const watchAutomation = defineTask({
  name: 'watch-automation',
  input: z.object({}),
  async run(_input, { payload }) {
    const silent = await query<{ orderId: string }>(
      payload,
      sql`select o.id as "orderId" from readings r join orders o on o.id = r.order_id
        where r.status = 'draft' and r.taken_at is null and r.failure is null and r.requested_at < now() - make_interval(mins => ${silentAfterMinutes})
          and (r.drafted_at is null or r.drafted_at < r.requested_at)
          and o.attention is null and o.status in ('paid', 'processing', 'awaiting_validation', 'failed') limit 200`,
    )
    for (const { orderId } of silent)
      await transaction(payload, async (tx) => {
        const [still] = await tx.query(sql`
          select 1 from orders o join readings r on r.order_id = o.id where o.id = ${orderId}::uuid and o.attention is null and r.status = 'draft'
            and r.taken_at is null and r.failure is null and (r.drafted_at is null or r.drafted_at < r.requested_at) for update of o`)
        if (still) await flagOrder(tx, { orderId, attention: automationSilent, message: sentences.silent })
      })
  },
})
