import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleFreeOrders, settleOrder } from '@/features/checkout'
import { query, sql } from '@/platform/db/query'
import { stripe } from '@/platform/stripe/client'
import { checkoutInput, stockShelf, uniqueEmail, type Shelf } from '../../factories/checkout'
import { openHouse, type House } from './house'

let house: House
let shelf: Shelf

beforeAll(async () => {
  house = await openHouse()
  shelf = await stockShelf(house.payload)
})
afterAll(() => house.close())

const clientOf = async (email: string): Promise<string> => {
  const [client] = await query<{ id: string }>(house.payload, sql`select id from clients where email = ${email}`)
  return client?.id ?? ''
}
const confirm = (email: string) =>
  query(house.payload, sql`update clients set confirmed_at = now() where email = ${email}`)

describe('a free order', () => {
  it('asks Stripe for nothing, and waits for the mailed link', async () => {
    const input = checkoutInput(shelf.free)
    const session = await house.buy(input)
    expect(session).toMatchObject({ totalCents: 0, isFree: true, clientSecret: null, nextStep: 'confirm-address' })
    expect((await stripe().paymentIntents.list({ limit: 100 })).data).toEqual([])
    expect(await house.count('graphile_worker.jobs', `key = 'confirm-free-order:${session.orderId}'`)).toBe(1)
    const clientId = await clientOf(input.email)
    expect(await settleFreeOrders(house.payload, { clientId })).toEqual({ settled: [], alreadyTaken: [] })
    expect(await settleOrder(house.payload, { orderId: session.orderId, via: 'free' })).toMatchObject({
      outcome: 'not-paid',
    })
    expect(await house.order(session.orderId)).toMatchObject({ status: 'pending', client: null })
  })

  it('is settled by the confirmed address, through the same door, without an invoice', async () => {
    const input = checkoutInput(shelf.free)
    const { orderId } = await house.buy(input)
    await confirm(input.email)
    const clientId = await clientOf(input.email)
    expect(await settleFreeOrders(house.payload, { clientId })).toEqual({ settled: [orderId], alreadyTaken: [] })
    expect(await settleFreeOrders(house.payload, { clientId })).toEqual({ settled: [], alreadyTaken: [] })
    expect(await house.order(orderId)).toMatchObject({ status: 'paid', paymentStatus: 'succeeded', client: clientId })
    expect(await house.count('events', `order_id = '${orderId}' and type = 'order.paid'`)).toBe(1)
    expect(await house.count('invoices', `order_id = '${orderId}'`)).toBe(0)
    expect(await house.count('payments', `order_id = '${orderId}' and provider = 'free'`)).toBe(1)
  })

  it('is given once per address, of several that are confirmed at the same moment', async () => {
    const email = uniqueEmail()
    const sessions = []
    for (let index = 0; index < 3; index += 1) sessions.push(await house.buy(checkoutInput(shelf.free, { email })))
    await confirm(email)
    const results = await Promise.allSettled(
      sessions.map(({ orderId }) => settleOrder(house.payload, { orderId, via: 'free' })),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'OFFER_ALREADY_TAKEN' })
    const statuses = await Promise.all(sessions.map(async ({ orderId }) => (await house.order(orderId)).status))
    expect(statuses.toSorted()).toEqual(['cancelled', 'cancelled', 'paid'])

    const later = await house.buy(checkoutInput(shelf.free, { email }))
    expect(await settleFreeOrders(house.payload, { clientId: await clientOf(email) })).toEqual({
      settled: [],
      alreadyTaken: [later.orderId],
    })
  })

  it('of another address is not touched', async () => {
    const mine = checkoutInput(shelf.free)
    const theirs = await house.buy(checkoutInput(shelf.free))
    await house.buy(mine)
    await confirm(mine.email)
    await settleFreeOrders(house.payload, { clientId: await clientOf(mine.email) })
    expect((await house.order(theirs.orderId)).status).toBe('pending')
  })

  it('cannot be had in numbers for one address', async () => {
    const email = uniqueEmail()
    for (let index = 0; index < 4; index += 1) await house.buy(checkoutInput(shelf.free, { email }))
    await expect(house.buy(checkoutInput(shelf.free, { email }))).rejects.toMatchObject({ code: 'RATE_LIMITED' })
  })
})
