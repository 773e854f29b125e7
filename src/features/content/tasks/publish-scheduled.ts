import { ValidationError, type Payload, type TaskConfig, type TaskHandler, type TaskType } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { defineTask } from '@/platform/jobs/define-task'
import { codeOfFailure } from '@/platform/jobs/publishing-failure'
import { logger } from '@/platform/log/logger'

/** What is tried again after 1, 2, 4, 8 and 16 minutes; then the desk's list of planned publishings says that it failed. */
const retries = { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } } as const

/** More rounds than anybody plans for one minute. */
const mostRounds = 20

/**
 * Publishes and withdraws what the desk planned for a date that has come. Its queue lets one run at a time, however many workers there are: what is
 * still marked as running when it starts belongs to a worker that is gone.
 */
export const publishScheduled = defineTask({
  name: 'publish-scheduled',
  input: z.object({}),
  maxAttempts: 3,
  queue: 'scheduled-publishing',
  async run(_, { payload, signal }) {
    prepare(payload)
    await query(payload, sql`update payload_jobs set processing = false where processing`)
    for (let round = 0; round < mostRounds && !signal.aborted; round += 1) {
      const { noJobsRemaining, jobStatus } = await payload.jobs.run({ limit: 20, sequential: true, silent: true })
      for (const [job, { status }] of Object.entries(jobStatus ?? {}))
        if (status === 'error-reached-max-retries') logger.error({ job }, 'a planned publishing was given up')
      if (noJobsRemaining) return
    }
  },
})

/** Tasks that are ours already. */
const prepared = new WeakSet<TaskConfig>()

/** Payload's own task gives up after one try, keeps an error's words and cannot be configured; it is read anew at each run. */
function prepare({ config }: Payload): void {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (!task || prepared.has(task) || typeof task.handler !== 'function') return
  prepared.add(task)
  task.retries = retries
  task.handler = tellingWhy(task.handler)
}

/** Logs why a publishing failed, and leaves its code for the desk's list. */
const tellingWhy =
  (publish: TaskHandler<TaskType>): TaskHandler<TaskType> =>
  async (args) => {
    try {
      return await publish(args)
    } catch (error) {
      const code = codeOfFailure(error)
      const { type, doc } = args.input as { type?: string; doc?: { relationTo: string; value: string } }
      // A field's own words may quote what was typed: of an incomplete document the paths are enough.
      const err = error instanceof ValidationError ? undefined : error
      logger.warn({ job: args.job.id, type, document: doc, code, err }, 'a planned publishing failed')
      throw new Error(code, { cause: error })
    }
  }
