import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { control, errorOf, sdkFor, startForTest } from './test-bench'
import type Stripe from 'stripe'
import type { StripeEmulator } from './index'

let emulator: StripeEmulator
let stripe: Stripe

beforeAll(async () => {
  emulator = await startForTest()
  stripe = sdkFor(emulator)
})
beforeEach(() => control(emulator, 'reset', {}))
afterAll(() => emulator.stop())

const create = (idempotencyKey: string, amount = 2900) =>
  stripe.paymentIntents.create({ amount, currency: 'eur' }, { idempotencyKey })
const count = async () => (await stripe.paymentIntents.list({ limit: 100 })).data.length

describe('an idempotency key', () => {
  it('replays the first answer', async () => {
    const first = await create('k1')
    const second = await create('k1')
    expect(second.id).toBe(first.id)
    expect(second.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
    expect(await count()).toBe(1)
  })

  it('refuses other parameters', async () => {
    await create('k2')
    expect(await errorOf(create('k2', 3000))).toMatchObject({ statusCode: 400, rawType: 'idempotency_error' })
  })

  it('does not keep a call that was refused for its parameters', async () => {
    expect(await errorOf(create('k3', 1))).toMatchObject({ code: 'amount_too_small' })
    expect(await create('k3')).toMatchObject({ amount: 2900 })
  })

  it('replays an error 500, whether or not the call took effect', async () => {
    await control(emulator, 'fail-next', { status: 500, effect: 'applied' })
    expect(await errorOf(create('k4'))).toMatchObject({ statusCode: 500 })
    const again = await errorOf(create('k4'))
    expect(again).toMatchObject({ statusCode: 500, headers: { 'idempotent-replayed': 'true' } })
    expect(await count()).toBe(1)
  })

  it('finds again what a call did whose answer was lost', async () => {
    await control(emulator, 'fail-next', { mode: 'timeout', effect: 'applied', path: '/v1/payment_intents' })
    const hasty = sdkFor(emulator, undefined, 150)
    const lost = await errorOf(hasty.paymentIntents.create({ amount: 700, currency: 'eur' }, { idempotencyKey: 'k5' }))
    expect(lost.type).toBe('StripeConnectionError')
    const found = await stripe.paymentIntents.create({ amount: 700, currency: 'eur' }, { idempotencyKey: 'k5' })
    expect(found.amount).toBe(700)
    expect(await count()).toBe(1)
  })

  it('answers 409 while the first call is running', async () => {
    const slow = await startForTest({ latencyMs: 40 })
    const sdk = sdkFor(slow)
    const call = () => sdk.paymentIntents.create({ amount: 900, currency: 'eur' }, { idempotencyKey: 'k6' })
    const both = await Promise.allSettled([call(), call()])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { statusCode: 409 } })
    await slow.stop()
  })
})
