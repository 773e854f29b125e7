import { PlainFailure } from './plain-failure'

/** Everything that was started, so that it can be stopped in reverse order, once, however the run ends. */
export type Lifeline = {
  /** Registers a way to stop something; the returned function forgets it again (it ended by itself, as it should). */
  add: (what: string, stop: () => Promise<void>) => () => void
  /** Something that had to live is dead: says so to whoever waits on `broken`. */
  break: (sentence: string) => void
  /** Settles at the first `break` or signal, with the sentence or the signal's name. */
  broken: Promise<{ sentence: string } | { signal: NodeJS.Signals }>
  stopAll: () => Promise<void>
  /** True from the first call of `stopAll`: from then on, an end is no accident. */
  isStopping: () => boolean
}

const createLifeline = (): Lifeline => {
  const started: { what: string; stop: () => Promise<void> }[] = []
  let settle: (reason: { sentence: string } | { signal: NodeJS.Signals }) => void = () => undefined
  const broken = new Promise<{ sentence: string } | { signal: NodeJS.Signals }>((resolve) => (settle = resolve))
  let stopping: Promise<void> | undefined
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => settle({ signal }))

  const stopEach = async (): Promise<void> => {
    for (let last = started.pop(); last !== undefined; last = started.pop()) {
      await last.stop().catch((error: unknown) => console.error(`Could not stop ${last?.what}:`, error))
    }
  }

  return {
    add: (what, stop) => {
      const entry = { what, stop }
      started.push(entry)
      return () => {
        const at = started.indexOf(entry)
        if (at >= 0) started.splice(at, 1)
      }
    },
    break: (sentence) => settle({ sentence }),
    broken,
    stopAll: () => (stopping ??= stopEach()),
    isStopping: () => stopping !== undefined,
  }
}

/**
 * Runs `work` and then stops whatever it started, whether it ends, fails, is interrupted, or loses one of its servers. Sets the exit
 * code, unless `work` has already said with which one an interruption ends well.
 */
export const runWithLifeline = async (work: (lifeline: Lifeline) => Promise<void>): Promise<void> => {
  const lifeline = createLifeline()
  const done = work(lifeline).then(() => 'done' as const)
  // When the lifeline breaks first, the work's own failure is only an echo.
  done.catch(() => undefined)
  try {
    const outcome = await Promise.race([done, lifeline.broken])
    if (outcome !== 'done') {
      if ('sentence' in outcome) throw new PlainFailure(outcome.sentence)
      process.exitCode ??= outcome.signal === 'SIGINT' ? 130 : 143
      console.log(`\n▸ ${outcome.signal}: stopping everything`)
    }
  } catch (error) {
    process.exitCode = 1
    console.error(
      `\n✖ ${error instanceof PlainFailure ? error.message : error instanceof Error ? error.stack : String(error)}`,
    )
  } finally {
    await lifeline.stopAll()
  }
}
