export type Counts = { passed: number; failed: number }

type VitestReport = {
  numPassedTests?: number
  numFailedTests?: number
  testResults?: { status?: string; assertionResults?: { status?: string }[] }[]
}

type PlaywrightReport = {
  stats?: { expected?: number; flaky?: number; unexpected?: number }
  errors?: unknown[]
}

/** Counts of vitest's JSON. A file that failed without a failed test (it did not even load) is one failure. */
export const countVitest = (report: VitestReport): Counts => {
  const silent = (report.testResults ?? []).filter(
    ({ status, assertionResults = [] }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + silent.length }
}

/** Counts of Playwright's JSON. A test that passed at its second try counts as passed; an error outside of any test as failed. */
export const countPlaywright = ({ stats = {}, errors = [] }: PlaywrightReport): Counts => ({
  passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
  failed: (stats.unexpected ?? 0) + errors.length,
})

/**
 * What a stage is worth, given how its program ended: a failure that no test accounts for is still a failure, and so is a stage that
 * ran nothing.
 */
export const settleCounts = (counts: Counts, exitCode: number): Counts => {
  const isUnexplained = exitCode !== 0 && counts.failed === 0
  const isEmpty = counts.passed + counts.failed === 0
  return isUnexplained || isEmpty ? { ...counts, failed: counts.failed + 1 } : counts
}
