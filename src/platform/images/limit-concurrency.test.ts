import { describe, expect, it } from 'vitest'
import { limitConcurrency } from './limit-concurrency'

describe('limitConcurrency', () => {
  it('never runs more than its limit, runs all, in order, even when some fail', async () => {
    const run = limitConcurrency(2)
    let [running, most] = [0, 0]
    const started: number[] = []
    const task = (index: number) => async () => {
      started.push(index)
      most = Math.max(most, ++running)
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
      running -= 1
      if (index % 3 === 0) throw new Error('refused')
      return index
    }
    const results = await Promise.allSettled(Array.from({ length: 9 }, (_, index) => run(task(index))))
    expect(most).toBe(2)
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(3)
  })
})
