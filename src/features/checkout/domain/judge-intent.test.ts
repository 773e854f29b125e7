import { describe, expect, it } from 'vitest'
import { judgeIntent } from './judge-intent'

const order = { orderId: 'o-1', totalCents: 4700, currency: 'eur', isLive: false }
const intent = {
  status: 'succeeded',
  amount: 4700,
  amount_received: 4700,
  currency: 'eur',
  livemode: false,
  metadata: { order_id: 'o-1' },
}

describe('judgeIntent', () => {
  it('accepts exactly what was sold', () => {
    expect(judgeIntent(order, intent)).toEqual({ kind: 'paid' })
  })

  it('waits for anything that has not succeeded, whatever else differs', () => {
    for (const status of ['requires_payment_method', 'requires_action', 'processing', 'canceled', 'requires_capture'])
      expect(judgeIntent(order, { ...intent, status, amount: 1 })).toEqual({ kind: 'waiting', status })
  })

  it.each([
    ['amount', { amount: 100, amount_received: 100 }],
    ['amount', { amount_received: 4699 }],
    ['amount', { amount: 4701 }],
    ['currency', { currency: 'usd' }],
    ['mode', { livemode: true }],
    ['order', { metadata: { order_id: 'o-2' } }],
    ['order', { metadata: {} }],
  ] as const)('names the %s that differs', (what, change) => {
    expect(judgeIntent(order, { ...intent, ...change })).toMatchObject({ kind: 'mismatch', what })
  })
})
