import type { Payload } from 'payload'
import { query, sql } from '../db/query'

/** How much of the wait that follows may be added to it, at random. */
const most = 0.3

/**
 * For a task that is about to throw: puts up to 30 % of chance on top of the wait before its next try, so that what failed together does not come
 * back together. graphile-worker's own wait, exp(attempt) seconds with exp(10) at most, is counted from the job's `run_at` when that lies ahead.
 * `key` is the running job's; a job that was replaced meanwhile is left alone.
 */
export const spreadRetry = async (payload: Payload, key: string): Promise<void> => {
  await query(
    payload,
    sql`update graphile_worker._private_jobs set run_at = now() + random() * ${most} * exp(least(attempts, 10)) * interval '1 second'
        where key = ${key} and locked_at is not null`,
  )
}
