import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { resolve } from 'node:path'
import { ensureBrowser } from '../tools/test/ensure-browser'
import { buildSite } from '../tools/up/build-site'
import { runWithLifeline, type Lifeline } from '../tools/up/lifeline'
import { inProject } from '../tools/up/project'
import { step } from '../tools/up/step'
import { judge, type Figure } from './figures'
import { findPages } from './find-pages'
import { measureEdit } from './measure-edit'
import { measureLighthouse } from './measure-lighthouse'
import { measureServing } from './measure-serving'
import { measureWeight } from './measure-weight'
import { help, readOptions, type BenchOptions } from './options'
import { openStatementLog } from './statement-log'
import { startReplicas } from './start-replicas'
import { formatTable } from './table'
import '../tools/up/stop-with-parent.mjs'

const bench = async (options: BenchOptions, lifeline: Lifeline): Promise<void> => {
  const has = (part: BenchOptions['parts'][number]): boolean => options.parts.includes(part)
  if (has('weight') || has('lighthouse')) await ensureBrowser()
  const build = options.build === undefined ? await buildSite(lifeline) : resolve(options.build)
  const { addresses, databaseUri } = await startReplicas(lifeline, build)
  const [site = ''] = addresses
  const { found, lacking } = await findPages(site)

  const figures: Figure[] = []
  const details: Record<string, unknown> = {}
  if (has('serving')) {
    const log = await openStatementLog(databaseUri, 'lumira', () => fetch(`${site}/api/ready`))
    figures.push(...(await step('SQL, requests a second, p99', () => measureServing(site, found, log, options.rounds))))
  }
  if (has('edit')) figures.push(...(await step('A change becomes live', () => measureEdit(addresses))))
  if (has('weight')) {
    const weight = await step('JavaScript and requests', () => measureWeight(site, found))
    figures.push(...weight.figures)
    details.loaded = weight.loaded
  }
  if (has('lighthouse')) {
    const lighthouse = await step('Lighthouse, mobile', () => measureLighthouse(site, found))
    figures.push(...lighthouse.figures)
    details.lighthouse = lighthouse.details
  }
  report(figures, lacking, details)
}

const report = (figures: Figure[], lacking: string[], details: Record<string, unknown>): void => {
  const broken = figures.filter((figure) => judge(figure) === 'FAIL')
  console.log(`\n${formatTable(figures)}\n`)
  for (const sentence of lacking) console.log(`SKIP  ${sentence}`)
  const machine = { cores: cpus().length, model: cpus()[0]?.model, node: process.version }
  const judged = figures.map((figure) => ({ ...figure, verdict: judge(figure) }))
  const file = inProject('test-results/bench.json')
  mkdirSync(inProject('test-results'), { recursive: true })
  const content = { at: new Date().toISOString(), machine, figures: judged, skipped: lacking, details }
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`)
  console.log(`${figures.length} figures, ${broken.length} beyond their bound. Everything: ${file}`)
  if (broken.length > 0) process.exitCode = 1
}

await runWithLifeline(async (lifeline) => {
  const options = readOptions(process.argv.slice(2))
  if (options.isHelp) console.log(help)
  else await bench(options, lifeline)
})
process.exit()
