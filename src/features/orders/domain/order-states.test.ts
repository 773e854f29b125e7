import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  orderStatuses,
  orderTransitions,
  paymentSourcesOf,
  paymentStatuses,
  paymentTransitions,
  sourcesOf,
  type OrderStatus,
} from './order-states'

describe('the states of an order', () => {
  it('reach `paid` from `pending` alone', () => {
    expect(sourcesOf('paid')).toEqual(['pending'])
  })

  it('never leave an end', () => {
    for (const end of ['cancelled', 'expired', 'refunded'] as const) expect(orderTransitions[end]).toEqual([])
  })

  it('never come back to `pending`', () => {
    expect(sourcesOf('pending')).toEqual([])
  })

  it('reopen a completed order to `awaiting_validation` alone, and produce a failed one again', () => {
    expect(orderTransitions.completed).toEqual(['awaiting_validation', 'refunded'])
    expect(orderTransitions.failed).toContain('processing')
  })

  it('are all reachable from `pending`', () => {
    const seen = new Set<OrderStatus>()
    const visit = (status: OrderStatus): void => {
      if (seen.has(status)) return
      seen.add(status)
      orderTransitions[status].forEach(visit)
    }
    visit('pending')
    expect([...seen].sort()).toEqual([...orderStatuses].sort())
  })

  it('give as sources of a state exactly those that may move to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...orderStatuses), fc.constantFrom(...orderStatuses), (from, to) => {
        expect(sourcesOf(to).includes(from)).toBe(orderTransitions[from].includes(to))
      }),
    )
  })
})

describe('the states of a payment', () => {
  it('let a failed payment be tried again', () => {
    expect(paymentTransitions.failed).toEqual(['processing', 'succeeded'])
  })

  it('never unpay: no state that holds money goes back to one that holds none', () => {
    const withMoney = ['succeeded', 'partially_refunded', 'refunded', 'disputed'] as const
    for (const from of withMoney)
      for (const to of paymentTransitions[from]) expect(withMoney as readonly string[]).toContain(to)
  })

  it('give as sources of a state exactly those that may move to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paymentStatuses), fc.constantFrom(...paymentStatuses), (from, to) => {
        expect(paymentSourcesOf(to).includes(from)).toBe(paymentTransitions[from].includes(to))
      }),
    )
  })
})
