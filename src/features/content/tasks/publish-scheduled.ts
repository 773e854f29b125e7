import type { Payload } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { defineTask } from '@/platform/jobs/define-task'
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
    keepTrying(payload)
    await query(payload, sql`update payload_jobs set processing = false where processing`)
    for (let round = 0; round < mostRounds && !signal.aborted; round += 1) {
      const { noJobsRemaining, jobStatus } = await payload.jobs.run({ limit: 20, sequential: true, silent: true })
      for (const [job, { status }] of Object.entries(jobStatus ?? {}))
        if (status !== 'success') logger.error({ job, status }, 'a planned publishing failed')
      if (noJobsRemaining) return
    }
  },
})

/** Payload's own task gives up after one try and cannot be configured; it reads this at each run. */
function keepTrying({ config }: Payload): void {
  const task = config.jobs.tasks?.find(({ slug }) => slug === 'schedulePublish')
  if (task) task.retries = retries
}
