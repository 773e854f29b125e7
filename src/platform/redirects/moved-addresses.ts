/** What an old address answers: where it went, or that it is gone for good. Addresses have no language and start with a slash. */
export type Moved = { kind: 'moved'; to: string } | { kind: 'gone' }

export type RedirectRow = { from: string; kind: 'moved' | 'gone'; to: string | null }

/** More steps than this are a ring. */
const mostSteps = 20

/**
 * The table of old addresses, each with its last destination: A→B and B→C give A→C, and what leads to something gone is gone. A ring, or a row
 * without a destination, is left out: the page there answers for itself.
 */
export function tableOf(rows: RedirectRow[]): Map<string, Moved> {
  const byFrom = new Map(rows.map((row) => [row.from, row]))
  const table = new Map<string, Moved>()
  for (const row of rows) {
    let last: RedirectRow = row
    for (let step = 0; step < mostSteps && last.kind === 'moved'; step += 1) {
      const next = last.to === null ? undefined : byFrom.get(last.to)
      if (!next) break
      last = next
    }
    if (last.kind === 'gone') table.set(row.from, { kind: 'gone' })
    else if (last.to && !byFrom.has(last.to) && last.to !== row.from)
      table.set(row.from, { kind: 'moved', to: last.to })
  }
  return table
}

// The proxy and what fills the table are two bundles of one process.
const shared = globalThis as { lumiraMovedAddresses?: Map<string, Moved> }

export const keepTable = (table: Map<string, Moved>): void => {
  shared.lumiraMovedAddresses = table
}

/** What the table of this process says of an address without its language; nothing for most. */
export const findMoved = (address: string): Moved | undefined => shared.lumiraMovedAddresses?.get(address)
