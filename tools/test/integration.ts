import { runWithLifeline } from '../up/lifeline'
import { inProject } from '../up/project'
import { runNode } from './run-tool'
import { temporaryStack } from './temporary-stack'
import '../up/stop-with-parent.mjs'

// `npm run test:integration -- <vitest's arguments>`: a fresh PostgreSQL and stand-ins, migrated; the tests reach them through the environment.
await runWithLifeline(async (lifeline) => {
  const stack = await temporaryStack(lifeline)
  await stack.startDatabase()
  await stack.startObjectStore()
  await stack.startMailInbox()
  await stack.startStripeEmulator()
  await stack.migrate()
  const environment = { ...stack.environment, NODE_ENV: 'test', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' }
  const vitest = inProject('node_modules/vitest/vitest.mjs')
  const code = await runNode([vitest, 'run', '--project', 'integration', ...process.argv.slice(2)], environment)
  process.exitCode = code
})
process.exit()
