import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { defineTask } from '@/platform/jobs/define-task'

/** Deletes links and sessions that can open nothing any more, a day after their end. Deleting twice is deleting once. */
export const forgetOldLinks = defineTask({
  name: 'forget-old-links',
  input: z.object({}),
  async run(_input, { payload }) {
    await query(payload, sql`delete from client_links where expires_at < now() - interval '1 day'`)
    await query(
      payload,
      sql`delete from client_sessions where expires_at < now() - interval '1 day' or revoked_at < now() - interval '1 day'`,
    )
  },
})
