import { PlainFailure } from '../up/plain-failure'
import type { Counts } from './count-results'
import { ensureBrowser } from './ensure-browser'
import { runStage } from './run-stage'
import { wasInterrupted } from './run-tool'
import { readStages } from './stages'
import '../up/stop-with-parent.mjs'

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Every stage to its end, even after a failure, then what each did and took. */
const runStages = async (): Promise<Counts> => {
  const { stages, rest } = readStages(process.argv.slice(2))
  const total: Counts = { passed: 0, failed: 0 }
  const lines: string[] = []
  if (stages.includes('e2e')) await ensureBrowser()
  for (const [at, stage] of stages.entries()) {
    if (wasInterrupted()) break
    const started = performance.now()
    console.log(`\n▸ [${at + 1}/${stages.length}] ${stage}`)
    const counts = await runStage(stage, rest)
    total.passed += counts.passed
    total.failed += counts.failed
    const mark = counts.failed === 0 ? '✔' : '✖'
    lines.push(`  ${mark} ${stage.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed (${seconds(started)})`)
    console.log(lines.at(-1))
  }
  console.log(`\n${lines.join('\n')}\n  in ${seconds(0)} altogether`)
  return total
}

let total: Counts
try {
  total = await runStages()
} catch (error) {
  console.error(`\n✖ ${error instanceof PlainFailure ? error.message : String(error)}`)
  total = { passed: 0, failed: 1 }
}
if (wasInterrupted()) console.log('Interrupted: the rest was not run.')
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(wasInterrupted() ? 130 : total.failed > 0 || total.passed === 0 ? 1 : 0)
