import autocannon from 'autocannon'

export type Load = { connections: number; headers?: Record<string, string> } & (
  { seconds: number } | { amount: number }
)
export type LoadResult = {
  requestsPerSecond: number
  /** Time from sending to the last byte of each answer, in milliseconds. */
  latencies: number[]
  bytesPerAnswer: number
}

/** Asks one address again and again. Throws when an answer is anything but 200: the speed of an error page is no figure. */
export const load = (url: string, options: Load): Promise<LoadResult> =>
  new Promise((resolve, reject) => {
    const { connections, headers } = options
    const limit = 'seconds' in options ? { duration: options.seconds } : { amount: options.amount }
    const latencies: number[] = []
    let last = performance.now()
    const began = last
    const instance = autocannon({ url, connections, headers, ...limit }, (error: Error | null, result) => {
      if (error) return reject(error)
      const wrong = result.non2xx + result.errors + result.timeouts
      if (wrong > 0 || latencies.length === 0)
        return reject(new Error(`${url}: ${wrong} of ${latencies.length + wrong} answers are not 200`))
      resolve({
        requestsPerSecond: latencies.length / ((last - began) / 1000),
        latencies,
        bytesPerAnswer: result.throughput.total / Math.max(1, result.requests.total),
      })
    })
    // The histogram of autocannon knows whole milliseconds only; these are as fine as the clock.
    instance.on('response', (_client, _status, _bytes, milliseconds) => {
      latencies.push(milliseconds)
      last = performance.now()
    })
  })
