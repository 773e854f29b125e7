import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, settleCounts } from './count-results'
import { readStages } from './stages'

describe('the counts', () => {
  it('are those of vitest, a file that did not load being one failure', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
      { status: 'failed', assertionResults: [] },
    ]
    expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 })
  })

  it('are those of Playwright, errors outside of tests included', () => {
    const stats = { expected: 3, flaky: 1, unexpected: 2 }
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3 })
  })

  it('never hide a program that failed, or a stage that ran nothing', () => {
    expect(settleCounts({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 })
    expect(settleCounts({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
    expect(settleCounts({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
    expect(settleCounts({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('readStages', () => {
  it('runs all of them, or those asked for in their own order, and passes the rest on', () => {
    expect(readStages([]).stages).toEqual(['lint', 'types', 'unit', 'integration', 'e2e'])
    expect(readStages(['--only', 'e2e,unit']).stages).toEqual(['unit', 'e2e'])
    expect(readStages(['--only', 'e2e', 'main-job', '--headed'])).toEqual({
      stages: ['e2e'],
      rest: ['main-job', '--headed'],
    })
    expect(() => readStages(['--only', 'all'])).toThrow('all')
    expect(() => readStages(['main-job'])).toThrow('--only')
  })
})
