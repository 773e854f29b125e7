import { z } from 'zod'
import { readSettings } from '@/features/content'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'

/** Once a day: the photos of readings delivered, or of orders ended otherwise, more than N days ago (a setting) go; their hash stays under the dossier's seal. */
export const expirePhotos = defineTask({
  name: 'expire-photos',
  input: z.object({}),
  run: async (_input, { payload }) => {
    const { promises } = await readSettings(payload, 'fr')
    await transaction(payload, async (tx) => {
      const gone = await tx.query<{ storage_key: string }>(
        sql`update photos p set deleted_at = now() from orders o
            where o.id = p.order_id and p.deleted_at is null and o.status in ('completed', 'refunded', 'cancelled')
              and coalesce(o.completed_at, o.updated_at) < now() - make_interval(days => ${promises.photoRetentionDays}::int)
            returning p.storage_key`,
      )
      for (const { storage_key } of gone)
        await addJob(tx, 'delete-photo-file', { storageKey: storage_key }, { key: storage_key })
    })
  },
})
