import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableOf, type RedirectRow } from './moved-addresses'

const moved = (from: string, to: string): RedirectRow => ({ from, kind: 'moved', to })
const gone = (from: string): RedirectRow => ({ from, kind: 'gone', to: null })

describe('tableOf', () => {
  it('leads an address to its last destination at once', () => {
    expect(Object.fromEntries(tableOf([moved('/a', '/b'), moved('/b', '/c')]))).toEqual({
      '/a': { kind: 'moved', to: '/c' },
      '/b': { kind: 'moved', to: '/c' },
    })
  })

  it('knows that what leads to something gone is gone', () => {
    expect(tableOf([moved('/a', '/b'), gone('/b')]).get('/a')).toEqual({ kind: 'gone' })
  })

  it('leaves out rings, and rows that lead nowhere', () => {
    const rows = [moved('/a', '/b'), moved('/b', '/a'), moved('/c', '/c'), { ...moved('/d', ''), to: null }]
    expect(tableOf(rows).size).toBe(0)
  })

  it('never leads to an address that is itself old, whatever the rows', () => {
    const address = fc.constantFrom('/a', '/b', '/c', '/d', '/e')
    const row = fc.oneof(
      fc.tuple(address, address).map(([from, to]) => moved(from, to)),
      address.map((from) => gone(from)),
    )
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ from }) => from }), (rows) => {
        const old = new Set(rows.map(({ from }) => from))
        for (const answer of tableOf(rows).values()) expect(answer.kind === 'moved' && old.has(answer.to)).toBe(false)
      }),
    )
  })
})
