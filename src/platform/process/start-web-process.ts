import 'server-only'
import { listenForChanges } from '../cache/listen-for-changes'
import { awaitMigrations } from '../db/await-migrations'
import { appEnv } from '../env/app-env'
import { checkEnvironment } from '../env/define-env'
import { runWorker } from '../jobs/run-worker'
import { logger } from '../log/logger'
import { reasonOf } from '../log/reason-of'
import { getPayload } from '../payload/get-payload'

/**
 * Checks the environment, listens for changes of public content, then runs the jobs in this process when `WORKER=inline`. Nothing of that delays the
 * first answer: until migrations are there and the jobs run, `/api/ready` says what is missing.
 */
export async function startWebProcess(): Promise<void> {
  try {
    checkEnvironment()
  } catch (error) {
    logger.fatal(
      { reason: error instanceof Error ? error.message : String(error) },
      'the environment is wrong; not starting',
    )
    process.exit(1)
  }
  const listener = listenForChanges()
  const worker = appEnv().WORKER === 'inline' ? startInlineWorker() : undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void Promise.all([listener.stop(), worker?.then((running) => running?.stop())]))
  }
}

async function startInlineWorker() {
  try {
    const payload = await getPayload()
    await awaitMigrations(payload)
    return await runWorker(payload)
  } catch (error) {
    logger.fatal({ reason: reasonOf(error) }, 'the jobs could not start')
    process.exit(1)
  }
}
