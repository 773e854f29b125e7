import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'

/**
 * Once an hour: sealed readings that should have been delivered and are not (their jobs used up their tries while the storage was away) are tried
 * again, so that no sealed reading is ever forgotten. What it starts is safe twice, and a job that still waits is replaced.
 */
export const resumeDeliveries = defineTask({
  name: 'resume-deliveries',
  input: z.object({}),
  async run(_input, { payload }) {
    const late = await query<{ versionId: string }>(
      payload,
      sql`select v.id as "versionId" from readings r join reading_versions v on v.reading_id = r.id and v.number = r.version_number
        join orders o on o.id = r.order_id
        where r.status = 'sealed' and r.delivered_at is null and r.sealed_at < now() - interval '1 hour' and o.status = 'awaiting_validation'
        limit 200`,
    )
    for (const { versionId } of late)
      await transaction(payload, (tx) => addJob(tx, 'render-pdf', { versionId }, { key: `render-pdf:${versionId}` }))
  },
})
