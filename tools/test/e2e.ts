import { buildSite } from '../up/build-site'
import { runWithLifeline } from '../up/lifeline'
import { inProject } from '../up/project'
import { ensureBrowser } from './ensure-browser'
import { runNode } from './run-tool'
import { seededStack } from './seeded-stack'
import '../up/stop-with-parent.mjs'

// `npm run test:e2e -- <Playwright's arguments>`: a whole shop of its own, on the production build, in a real Chromium.
await runWithLifeline(async (lifeline) => {
  await ensureBrowser()
  const site = await buildSite(lifeline)
  const stack = await seededStack(lifeline)
  await stack.startSite(site)
  const environment = { ...stack.environment, NODE_ENV: 'test' }
  process.exitCode = await runNode(
    [inProject('node_modules/@playwright/test/cli.js'), 'test', ...process.argv.slice(2)],
    environment,
  )
})
process.exit()
