import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { defineTask } from '@/platform/jobs/define-task'

/** How long the answer to a write is kept for whoever sends it again: longer than any automation retries. */
const keptDays = 30

/** Every night: forgets the answers of writes that nobody sends again. Safe at any time. */
export const forgetOldRequests = defineTask({
  name: 'forget-old-requests',
  input: z.object({}),
  run: async (_input, { payload }) => {
    await query(
      payload,
      sql`delete from automation_requests where created_at < now() - make_interval(days => ${keptDays})`,
    )
  },
})
