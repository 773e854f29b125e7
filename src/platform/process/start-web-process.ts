import 'server-only'
import { listenForChanges } from '../cache/listen-for-changes'
import { appEnv } from '../env/app-env'
import { checkEnvironment } from '../env/define-env'
import { runWorker } from '../jobs/run-worker'
import { logger } from '../log/logger'
import { pendingMigrations } from '../db/pending-migrations'
import { getPayload } from '../payload/get-payload'

/** Checks the environment, listens for changes of public content, then runs the jobs in this process when `WORKER=inline`. */
export async function startWebProcess(): Promise<void> {
  try {
    checkEnvironment()
  } catch (error) {
    logger.fatal({ reason: error instanceof Error ? error.message : String(error) }, 'the environment is wrong; not starting')
    process.exit(1)
  }
  const payload = await getPayload()
  const missing = await pendingMigrations(payload)
  if (missing.length > 0) logger.error({ missing }, 'migrations are missing: not ready until `npm run migrate` has run')
  const listener = listenForChanges()
  const worker = appEnv().WORKER === 'inline' ? await runWorker(payload) : undefined
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void Promise.all([listener.stop(), worker?.stop()]))
  }
}
