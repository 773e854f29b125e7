const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Says what begins, that it lasts, and how long it took. */
export const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const started = performance.now()
  const isTerminal = process.stdout.isTTY === true
  process.stdout.write(isTerminal ? `▸ ${title} …` : `▸ ${title}\n`)
  const ticker = setInterval(
    () => {
      process.stdout.write(isTerminal ? `\r▸ ${title} … ${seconds(started)} ` : `  … ${seconds(started)}\n`)
    },
    isTerminal ? 1_000 : 10_000,
  )
  try {
    const result = await work()
    process.stdout.write(`${isTerminal ? '\r\x1b[2K' : ''}✔ ${title} (${seconds(started)})\n`)
    return result
  } catch (error) {
    process.stdout.write(`${isTerminal ? '\r\x1b[2K' : ''}✖ ${title} (${seconds(started)})\n`)
    throw error
  } finally {
    clearInterval(ticker)
  }
}
