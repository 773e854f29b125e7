import { sql } from '../db/query'
import type { Transaction } from '../db/transaction'
import type { AnyTask } from './define-task'

export type JobOptions = {
  /** A job with the same key that has not started is replaced: one effect. */
  key?: string
  /** Jobs of one queue run one after the other. */
  queue?: string
  runAt?: Date
}

/**
 * Adds a job on the transaction's own connection: it exists if, and only if, the transaction commits.
 * The task is named by its definition, or by name where the adding slice may not know the other.
 */
export async function addJob(
  tx: Pick<Transaction, 'query' | 'payload'>,
  task: string,
  input: object,
  { key, queue, runAt }: JobOptions = {},
): Promise<void> {
  const { tasks } = tx.payload.config.custom as { tasks: AnyTask[] }
  const known = tasks.find(({ name }) => name === task)
  if (!known) throw new Error(`addJob: no task is called "${task}"`)
  await tx.query(sql`select graphile_worker.add_job(
    identifier => ${task}, payload => ${JSON.stringify(input)}::json, queue_name => ${queue ?? known.queue ?? null},
    run_at => ${runAt?.toISOString() ?? null}::timestamptz, max_attempts => ${known.maxAttempts}, job_key => ${key ?? null})`)
}
