/** What the house has promised for its public pages. A figure without an entry here is told, not judged. */
export const bounds = {
  statements: { most: 0 },
  rateToYardstick: { least: 0.7 },
  p99: { most: 6 },
  editIsLive: { most: 2 },
  scriptsOfContent: { most: 150 },
  scriptsOfCheckout: { most: 190 },
  requests: { most: 20 },
  performance: { least: 95 },
  quality: { least: 100 },
  layoutShift: { most: 0 },
} as const satisfies Record<string, Bound>

export type Bound = { most: number } | { least: number }

/** The trivial static page of the same server that every page is measured beside. */
export const yardstick = '/etalon'
