import { EventEmitter } from 'node:events'
import { Logger, parseCronItems, run, type CronItem, type TaskList } from 'graphile-worker'
import type { Payload } from 'payload'
import { GuardedPool } from '../db/guarded-pool'
import { appEnv } from '../env/app-env'
import { logger } from '../log/logger'
import { reasonOf } from '../log/reason-of'
import type { AnyTask, TaskContext } from './define-task'
import { startLiveness } from './liveness'

/** Work that comes back by the clock: `match` is a crontab pattern in UTC. */
export type Cron = { task: string; match: string }

/**
 * Runs the jobs of every slice until `stop()` is called; then lets the running ones end (30 s at most, their signal aborted after 20).
 * Any number of runners may work on one database.
 */
export async function runWorker(payload: Payload, { concurrency = 4 } = {}): Promise<{ stop(): Promise<void> }> {
  const { tasks, crons } = payload.config.custom as { tasks: AnyTask[]; crons: Cron[] }
  const connectionString = appEnv().DATABASE_URI
  const pool = new GuardedPool({ connectionString, max: concurrency + 3, application_name: 'lumira-worker' })
  const liveness = await startLiveness(connectionString, pool)
  const events = new EventEmitter()
  // graphile-worker locks jobs in the name of the pool, not of the single worker.
  events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => void liveness.addPool(workerPool.id))
  const runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 20_000,
    pollInterval: 1_000,
    events,
    logger: new Logger(
      () => (level, message) =>
        logger[level === 'warning' ? 'warn' : level === 'error' ? 'error' : 'debug']({ worker: true }, message),
    ),
    taskList: Object.fromEntries(tasks.map((task) => [task.name, handlerOf(task, payload)])),
    parsedCronItems: parseCronItems(
      crons.map(({ task, match }): CronItem => ({ task, match, options: { backfillPeriod: 0 } })),
    ),
  })
  return {
    async stop() {
      await runner.stop()
      await liveness.stop()
      await pool.end()
    },
  }
}

function handlerOf(task: AnyTask, payload: Payload): TaskList[string] {
  return async (raw, { job, abortSignal }) => {
    const startedAt = performance.now()
    const context: TaskContext = {
      payload,
      signal: abortSignal ?? new AbortController().signal,
      attempt: job.attempts,
      isLastAttempt: job.attempts >= job.max_attempts,
    }
    try {
      await task.run(task.input.parse(withoutCron(raw)) as never, context)
      logger.info({ task: task.name, job: job.id, ms: Math.round(performance.now() - startedAt) }, 'job done')
    } catch (error) {
      logger.warn({ task: task.name, job: job.id, attempt: job.attempts, reason: reasonOf(error) }, 'job failed')
      throw error
    }
  }
}

/** graphile-worker adds `_cron` to the payload of scheduled jobs; our strict inputs do not know it. */
function withoutCron(raw: unknown): unknown {
  if (raw === null || typeof raw !== 'object') return {}
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key !== '_cron'))
}
