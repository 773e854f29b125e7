import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addJob } from '@/platform/jobs/add-job'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { stripe } from '@/platform/stripe/client'
import { checkoutInput, stockShelf, uniqueText, type Shelf } from '../../factories/checkout'
import { openHouse, type House } from './house'

let house: House
let shelf: Shelf

beforeAll(async () => {
  house = await openHouse()
  shelf = await stockShelf(house.payload)
  // Orders of other files belong to another Stripe, which is gone.
  await query(house.payload, sql`update orders set stripe_intent_id = null where status = 'pending'`)
})
afterAll(() => house.close())

const reconcile = async () => {
  await transaction(house.payload, (tx) => addJob(tx, 'reconcile-payments', {}))
  await house.work('reconcile-payments')
  await house.work('cancel-intent')
}
const age = (orderId: string, minutes: number) =>
  query(
    house.payload,
    sql`update orders set created_at = now() - make_interval(mins => ${minutes}::int) where id = ${orderId}`,
  )
const letExpire = (orderId: string) =>
  query(house.payload, sql`update orders set expires_at = now() - interval '1 minute' where id = ${orderId}`)

describe('reconciliation', () => {
  it('settles what was paid and never announced, and leaves young and unpaid orders alone', async () => {
    const [lost, young, unpaid] = [
      await house.buy(checkoutInput(shelf.offer)),
      await house.buy(checkoutInput(shelf.offer)),
      await house.buy(checkoutInput(shelf.offer)),
    ]
    await house.pay(lost.clientSecret)
    await house.pay(young.clientSecret)
    await age(lost.orderId, 3)
    await age(unpaid.orderId, 3)
    await reconcile()
    const status = async (orderId: string) => (await house.order(orderId)).status
    expect(await Promise.all([lost, young, unpaid].map(({ orderId }) => status(orderId)))).toEqual([
      'paid',
      'pending',
      'pending',
    ])
  })

  it('ends an order that nobody paid, and cancels its intent', async () => {
    const { orderId, clientSecret } = await house.buy(checkoutInput(shelf.offer))
    const { stripeIntentId } = await house.order(orderId)
    await letExpire(orderId)
    await reconcile()
    expect(await house.order(orderId)).toMatchObject({ status: 'expired', attention: null })
    expect((await stripe().paymentIntents.retrieve(String(stripeIntentId))).status).toBe('canceled')
    await expect(house.pay(clientSecret)).rejects.toMatchObject({ code: 'payment_intent_unexpected_state' })
  })

  it('takes a payment of the last moment for what it is: late', async () => {
    const { orderId, clientSecret } = await house.buy(checkoutInput(shelf.offer))
    await letExpire(orderId)
    await transaction(house.payload, (tx) => addJob(tx, 'reconcile-payments', {}))
    await house.work('reconcile-payments')
    await house.pay(clientSecret)
    await house.work('cancel-intent')
    expect(await house.order(orderId)).toMatchObject({
      status: 'expired',
      attention: 'paid-after-end',
      paymentStatus: 'succeeded',
    })
  })

  it('goes on when one order cannot be read', async () => {
    const [first, second] = [await house.buy(checkoutInput(shelf.offer)), await house.buy(checkoutInput(shelf.offer))]
    for (const { orderId, clientSecret } of [first, second]) {
      await house.pay(clientSecret)
      await age(orderId, 3)
    }
    await house.control('fail-next', { path: '/v1/payment_intents', status: 429, count: 1 })
    await reconcile()
    const statuses = await Promise.all([first, second].map(async ({ orderId }) => (await house.order(orderId)).status))
    expect(statuses).toContain('paid')
    await reconcile()
    for (const { orderId } of [first, second]) expect((await house.order(orderId)).status).toBe('paid')
  })

  it('gives a new job to an event that lost its own', async () => {
    const { orderId, clientSecret } = await house.buy(checkoutInput(shelf.offer))
    const intent = await house.pay(clientSecret)
    await query(
      house.payload,
      sql`
      insert into stripe_events (event_id, type, object_id, intent_id, is_live, status, happened_at, created_at)
      values (${`evt_${uniqueText()}`}, 'payment_intent.succeeded', ${intent.id}, ${intent.id}, false, 'received', now(), now() - interval '11 minutes')`,
    )
    await reconcile()
    await house.work('handle-stripe-event')
    expect((await house.order(orderId)).status).toBe('paid')
  })
})
