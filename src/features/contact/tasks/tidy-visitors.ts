import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { defineTask } from '@/platform/jobs/define-task'
import { draftPrefix } from '../commands/keep-draft'

/**
 * Once an hour: forgets drafts of forms after an hour, subscriptions that nobody confirmed after thirty days (who had left before has left again), and
 * waiting addresses thirty days after a mail that could not leave.
 */
export const tidyVisitors = defineTask({
  name: 'tidy-visitors',
  input: z.object({}),
  async run(_input, { payload }) {
    await query(
      payload,
      sql`delete from payload_kv where key like ${`${draftPrefix}%`} and (data->>'keptAt')::timestamptz < now() - interval '1 hour'`,
    )
    await query(
      payload,
      sql`update subscribers set status = 'left', token_hash = null, updated_at = now()
        where status = 'pending' and left_at is not null and asked_at < now() - interval '30 days'`,
    )
    await query(
      payload,
      sql`delete from subscribers where status = 'pending' and left_at is null and asked_at < now() - interval '30 days'`,
    )
    await query(payload, sql`delete from waiting_entries where notified_at < now() - interval '30 days'`)
  },
})
