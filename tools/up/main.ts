import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeDatabase, stopLeftoverDatabase } from '../database'
import { buildSite } from './build-site'
import { checkPorts } from './check-ports'
import { claimDataFolder } from './claim-data-folder'
import { readDemoAccounts } from './demo-accounts'
import { runWithLifeline, type Lifeline } from './lifeline'
import { help, readOptions, type UpOptions } from './options'
import { dataFolder, inProject } from './project'
import { keptSecrets } from './secrets'
import { createStack } from './stack'
import { step } from './step'
import { formatSummary, summarySections } from './summary'
import './stop-with-parent.mjs'

/** Everything but the builds, which hold no data and take a minute to make. */
const forgetData = async (): Promise<void> => {
  await removeDatabase(join(dataFolder, 'postgres'))
  for (const name of ['objects', 'mail', 'stripe', 'logs', 'dev-secrets.json']) {
    rmSync(join(dataFolder, name), { recursive: true, force: true })
  }
}

const showSummary = async (environment: Record<string, string>, databaseFolder: string): Promise<void> => {
  const hasTwin = existsSync(inProject('tools/automation-twin/main.ts'))
  const facts = { environment, databaseFolder, hasTwin, accounts: await readDemoAccounts() }
  console.log(`\n${formatSummary(summarySections(facts))}`)
}

const up = async ({ ports, isReset }: UpOptions, lifeline: Lifeline): Promise<void> => {
  const since = performance.now()
  lifeline.add('the data folder', claimDataFolder(dataFolder))
  await stopLeftoverDatabase(join(dataFolder, 'postgres'))
  await checkPorts(ports)
  if (isReset) await step('Forgetting the development data', forgetData)
  const secrets = keptSecrets(join(dataFolder, 'dev-secrets.json'))
  const stack = createStack({ ports, secrets, dataDir: dataFolder, lifeline, isDurable: true })
  const { folder } = await stack.startDatabase()
  await stack.startObjectStore()
  await stack.startMailInbox()
  await stack.startStripeEmulator()
  await stack.migrate()
  await stack.seed()
  const site = await buildSite(lifeline)
  await stack.startAutomationTwin()
  await stack.startSite(site)
  await showSummary(stack.environment, folder)
  const seconds = ((performance.now() - since) / 1000).toFixed(1)
  console.log(`Up in ${seconds} s. Logs: ${join(dataFolder, 'logs')}. Ctrl-C stops everything.`)
  // Lives until Ctrl-C, which is then its normal end, or until one of its servers does not.
  process.exitCode = 0
  await lifeline.broken
}

await runWithLifeline(async (lifeline) => {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options.isHelp) console.log(help)
  else await up(options, lifeline)
})
process.exit()
