import { describe, expect, it } from 'vitest'
import { judge, median, percentile, show } from './figures'
import { formatTable } from './table'

describe('figures', () => {
  it('keep a bound by reaching it, and break it beyond', () => {
    expect(judge({ value: 6, bound: { most: 6 } })).toBe('PASS')
    expect(judge({ value: 6.01, bound: { most: 6 } })).toBe('FAIL')
    expect(judge({ value: 0.7, bound: { least: 0.7 } })).toBe('PASS')
    expect(judge({ value: 0.69, bound: { least: 0.7 } })).toBe('FAIL')
    expect(judge({ value: 12 })).toBe('—')
  })

  it('break a bound that could not be measured', () => {
    expect(judge({ value: NaN, bound: { most: 6 } })).toBe('FAIL')
    expect(judge({ value: Infinity, bound: { least: 1 } })).toBe('FAIL')
  })

  it('have a middle', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([1, 2, 3, 10])).toBe(2.5)
    expect(median([])).toBeNaN()
  })

  it('have percentiles by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
    expect(percentile(hundred, 0.99)).toBe(99)
    expect(percentile(hundred, 1)).toBe(100)
    expect(percentile([7], 0.99)).toBe(7)
  })

  it('are written with the digits that they deserve', () => {
    expect(show(0.7251, '×')).toBe('0.73 ×')
    expect(show(149.96, 'KiB')).toBe('150.0 KiB')
    expect(show(0, '')).toBe('0')
  })

  it('stand in one table, each page named once', () => {
    const table = formatTable([
      { page: 'home', what: 'p99', value: 3.2, unit: 'ms', bound: { most: 6 } },
      { page: 'home', what: 'requests', value: 30, unit: '', bound: { most: 20 } },
    ])
    expect(table.match(/home/g)).toHaveLength(1)
    expect(table).toMatch(/p99 +3\.20 ms +≤ 6 ms +PASS/)
    expect(table).toMatch(/requests +30 +≤ 20 +FAIL/)
  })
})
