import type { Forecast, Transit } from './forecast-types'

/** Shares of the period, 0 to 1. */
export type TransitStrip = { spans: { from: number; to: number }[]; passes: number[]; months: number[] }

/** A transit laid along its period, for a drawing: when it is near, when it is exact, where months begin. */
export function transitStrip({ period, months }: Forecast, { spans, passes }: Transit): TransitStrip {
  const [start, end] = [Date.parse(period.start), Date.parse(period.end)]
  const share = (at: string) => (Date.parse(at) - start) / (end - start)
  return {
    spans: spans.map(({ from, to }) => ({ from: from ? share(from.at) : 0, to: to ? share(to.at) : 1 })),
    passes: passes.map(({ at }) => share(at)),
    months: months.slice(1).map(({ from }) => share(`${from}T00:00:00Z`)),
  }
}
