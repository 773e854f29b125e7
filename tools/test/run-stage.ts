import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { inProject } from '../up/project'
import { countPlaywright, countVitest, settleCounts, type Counts } from './count-results'
import { runNode, runTool } from './run-tool'
import type { StageName } from './stages'

const resultsFile = (stage: StageName): string => inProject('test-results', `${stage}.json`)

const readReport = <Report>(stage: StageName, count: (report: Report) => Counts): Counts => {
  const file = resultsFile(stage)
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as Report) : { passed: 0, failed: 0 }
}

const vitestReport = (stage: StageName): string[] => [
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${resultsFile(stage)}`,
]

const asOneTest = (code: number): Counts => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 })

const npm = (script: string): Promise<number> => {
  const cli = process.env.npm_execpath
  return cli?.endsWith('npm-cli.js')
    ? runNode([cli, 'run', '--silent', script])
    : runTool('npm', ['run', '--silent', script])
}

/** Runs one stage to its end and counts what it did. */
export const runStage = async (stage: StageName, rest: string[]): Promise<Counts> => {
  mkdirSync(inProject('test-results'), { recursive: true })
  rmSync(resultsFile(stage), { force: true })
  switch (stage) {
    case 'lint':
      return asOneTest(await npm('lint'))
    case 'types':
      return asOneTest(await npm('typecheck'))
    case 'unit': {
      const vitest = inProject('node_modules/vitest/vitest.mjs')
      const code = await runNode([vitest, 'run', '--project', 'unit', ...vitestReport(stage), ...rest])
      return settleCounts(readReport(stage, countVitest), code)
    }
    case 'integration': {
      const script = inProject('tools/test/integration.ts')
      const code = await runNode(['--import', 'tsx', script, ...vitestReport(stage), ...rest])
      return settleCounts(readReport(stage, countVitest), code)
    }
    case 'e2e': {
      const script = inProject('tools/test/e2e.ts')
      const code = await runNode(['--import', 'tsx', script, ...rest], { E2E_RESULTS: resultsFile(stage) })
      return settleCounts(readReport(stage, countPlaywright), code)
    }
  }
}
