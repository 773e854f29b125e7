import config from '@payload-config'
import { getPayload } from 'payload'
import { awaitMigrations } from './platform/db/await-migrations'
import { checkEnvironment } from './platform/env/define-env'
import { runWorker } from './platform/jobs/run-worker'
import { logger } from './platform/log/logger'

// `npm run worker`: the jobs in a process of their own. Stops cleanly on SIGTERM; killed, its jobs are freed by the next runner.
checkEnvironment()
const payload = await getPayload({ config })
await awaitMigrations(payload)
const worker = await runWorker(payload)
logger.info('worker ready')

let isStopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, () => {
    if (isStopping) return
    isStopping = true
    void worker.stop().then(() => process.exit(0))
  })
