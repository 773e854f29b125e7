import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { settleOrder, startCheckout, type CheckoutInput } from '@/features/checkout'
import { query, sql } from '@/platform/db/query'
import { stripe } from '@/platform/stripe/client'
import { checkoutInput, stockShelf, uniqueText, type Shelf } from '../../factories/checkout'
import { openHouse, type House } from './house'

let house: House
let shelf: Shelf

beforeAll(async () => {
  house = await openHouse()
  shelf = await stockShelf(house.payload)
})
afterAll(() => house.close())

const intentsOf = async (orderId: string) => {
  const { data } = await stripe().paymentIntents.list({ limit: 100 })
  return data.filter(({ metadata }) => metadata.order_id === orderId)
}

describe('startCheckout', () => {
  it('writes a pending order with frozen lines, consents and an intent for the database’s price', async () => {
    const input = checkoutInput(shelf.offer, {
      extraSlugs: [shelf.priority],
      email: `  Claire.${uniqueText()}@Clients.TEST `,
    })
    const session = await house.buy(input)
    expect(session).toMatchObject({ totalCents: 6_200, currency: 'eur', isFree: false, nextStep: 'pay' })
    expect(session.orderNumber).toMatch(/^LUM-\d{4}-\d{4,}$/)
    const order = await house.order(session.orderId)
    expect(order).toMatchObject({
      status: 'pending',
      email: input.email.trim().toLowerCase(),
      isPriority: true,
      client: null,
    })
    const lines = await query<Record<string, unknown>>(
      house.payload,
      sql`select kind, name, unit_price_cents::int as price, intake_form -> 'steps' -> 0 ->> 'key' as step,
            jsonb_array_length(reading_template -> 'sections') as sections
          from order_lines where order_id = ${session.orderId} order by position`,
    )
    expect(lines).toEqual([
      { kind: 'reading', name: 'mystique fr', price: 4_700, step: 'reperes', sections: 15 },
      { kind: 'extra', name: 'priorite fr', price: 1_500, step: null, sections: null },
    ])
    expect(
      await house.count('consents', `order_id = '${session.orderId}' and length(text) > 5 and version <> ''`),
    ).toBe(3)
    const [intent] = await intentsOf(session.orderId)
    expect(intent).toMatchObject({ id: order.stripeIntentId, amount: 6_200, metadata: { order_id: session.orderId } })
    expect(Object.keys(intent?.metadata ?? {})).toEqual(['order_id'])
  })

  it('ignores a price, an amount or a status that the browser sends', async () => {
    const forged = {
      ...checkoutInput(shelf.offer),
      ...{
        priceCents: 1,
        totalCents: 1,
        amount: 1,
        status: 'paid',
        paymentStatus: 'succeeded',
        clientId: 'x',
        expiresAt: '2099-01-01',
      },
    }
    const { orderId, totalCents } = await house.buy(forged)
    expect(totalCents).toBe(4_700)
    expect(await house.order(orderId)).toMatchObject({ status: 'pending', paymentStatus: 'none', totalCents: 4_700 })
    expect((await intentsOf(orderId)).map(({ amount }) => amount)).toEqual([4_700])
  })

  it('keeps the price of the sale when the catalogue changes', async () => {
    const other = await stockShelf(house.payload)
    const input = checkoutInput(other.offer)
    const { orderId } = await house.buy(input)
    await query(house.payload, sql`update products set price_cents = 9900 where slug = ${other.offer}`)
    expect((await house.buy(input)).totalCents).toBe(4_700)
    expect((await house.order(orderId)).totalCents).toBe(4_700)
  })

  it('names every field at fault', async () => {
    const broken = {
      ...checkoutInput('Mystique !'),
      email: 'claire@',
      firstName: '  ',
      attemptId: '12',
      consents: { terms: true, immediateStart: false },
    } as unknown as CheckoutInput
    await expect(house.buy(broken)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      faults: expect.arrayContaining([
        { field: 'attemptId', reason: 'INVALID' },
        { field: 'email', reason: 'INVALID_EMAIL' },
        { field: 'firstName', reason: 'REQUIRED' },
        { field: 'consents.immediateStart', reason: 'REQUIRED' },
        { field: 'consents.withdrawalWaiver', reason: 'REQUIRED' },
      ]) as unknown,
    })
    for (const nothing of [null, 'x', [], { offerSlug: { $ne: 1 } }])
      await expect(house.buy(nothing as unknown as CheckoutInput)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    const nul = checkoutInput(shelf.offer, { firstName: 'Cla\u0000ire' })
    await expect(house.buy(nul)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })

  it('sells nothing that is not on sale', async () => {
    const notSold = (field: string) => ({ code: 'OFFER_NOT_SOLD', faults: [{ field, reason: 'NOT_SOLD' }] })
    await expect(house.buy(checkoutInput(shelf.withdrawn))).rejects.toMatchObject(notSold('offerSlug'))
    await expect(house.buy(checkoutInput('inconnue'))).rejects.toMatchObject(notSold('offerSlug'))
    await expect(house.buy(checkoutInput(shelf.priority))).rejects.toMatchObject(notSold('offerSlug'))
    const wrongExtra = checkoutInput(shelf.offer, { extraSlugs: [shelf.priority, shelf.free] })
    await expect(house.buy(wrongExtra)).rejects.toMatchObject(notSold('extraSlugs.1'))
    const twice = checkoutInput(shelf.offer, { extraSlugs: [shelf.priority, shelf.priority] })
    await expect(house.buy(twice)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })

  it('limits one network, and nobody else', async () => {
    const networkAddress = uniqueText()
    const tries = Array.from({ length: 31 }, () =>
      startCheckout(house.payload, checkoutInput('inconnue'), { networkAddress }),
    )
    const codes = (await Promise.allSettled(tries)).map((result) =>
      result.status === 'rejected' ? (result.reason as { code: string }).code : 'ok',
    )
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1)
    expect((await house.buy(checkoutInput(shelf.offer))).nextStep).toBe('pay')
  })
})

describe('fifty checkouts at once', () => {
  it('all go through, with fifty numbers, and all can be settled at once', async () => {
    const sessions = await Promise.all(Array.from({ length: 50 }, () => house.buy(checkoutInput(shelf.offer))))
    expect(new Set(sessions.map(({ orderNumber }) => orderNumber)).size).toBe(50)
    for (const { clientSecret } of sessions) await house.pay(clientSecret)
    const settled = await Promise.all(
      sessions.map(({ orderId }) => settleOrder(house.payload, { orderId, via: 'reconciliation' })),
    )
    expect(settled.every(({ outcome }) => outcome === 'paid')).toBe(true)
  })
})

describe('the same attempt', () => {
  it('sent ten times at once makes one order and one intent', async () => {
    const input = checkoutInput(shelf.offer)
    const sessions = await Promise.all(Array.from({ length: 10 }, () => house.buy(input)))
    expect(new Set(sessions.map(({ orderId }) => orderId)).size).toBe(1)
    expect(new Set(sessions.map(({ clientSecret }) => clientSecret)).size).toBe(1)
    expect(await house.count('orders', `attempt_id = '${input.attemptId}'`)).toBe(1)
    expect(await house.count('order_lines', `order_id = '${sessions[0]?.orderId}'`)).toBe(1)
    expect(await house.count('consents', `order_id = '${sessions[0]?.orderId}'`)).toBe(3)
    expect(await intentsOf(sessions[0]?.orderId ?? '')).toHaveLength(1)
  })

  it('with another cart, address or name is refused, and its order stays as it was', async () => {
    const input = checkoutInput(shelf.offer, { extraSlugs: [shelf.priority] })
    const { orderId } = await house.buy(input)
    const changes: Partial<CheckoutInput>[] = [
      { extraSlugs: [] },
      { extraSlugs: [shelf.priority, shelf.forecast] },
      { offerSlug: shelf.free, extraSlugs: [] },
      { email: 'autre@clients.test' },
      { firstName: 'Jeanne' },
    ]
    for (const change of changes)
      await expect(house.buy({ ...input, ...change })).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await house.order(orderId)).toMatchObject({ totalCents: 6_200, email: input.email, status: 'pending' })
    expect(await intentsOf(orderId)).toHaveLength(1)
  })

  it('after the payment leads on instead of asking for money again', async () => {
    const input = checkoutInput(shelf.offer)
    const { clientSecret, orderId } = await house.buy(input)
    await house.pay(clientSecret)
    expect(await house.buy(input)).toMatchObject({ orderId, clientSecret: null, nextStep: 'follow' })
    expect((await house.order(orderId)).status).toBe('paid')
    expect(await house.buy(input)).toMatchObject({ orderId, clientSecret: null, nextStep: 'follow' })
  })

  it('gets a new intent when the first was cancelled at Stripe', async () => {
    const input = checkoutInput(shelf.offer)
    const first = await house.buy(input)
    const { stripeIntentId } = await house.order(first.orderId)
    await stripe().paymentIntents.cancel(String(stripeIntentId))
    const second = await house.buy(input)
    expect(second.orderId).toBe(first.orderId)
    expect(second.clientSecret).not.toBe(first.clientSecret)
    expect((await house.order(first.orderId)).stripeIntentId).not.toBe(stripeIntentId)
  })
})

describe('while Stripe is away', () => {
  const down = (fault: object) => house.control('fail-next', { path: '/v1/payment_intents', ...fault })
  const statusOf = async (attemptId: string) => {
    const [order] = await query<{ status: string }>(
      house.payload,
      sql`select status from orders where attempt_id = ${attemptId}`,
    )
    return order?.status
  }

  it('the order stays payable, and the same attempt sent again goes on', async () => {
    const input = checkoutInput(shelf.offer)
    await down({ mode: 'reset', effect: 'none', count: 3 })
    await expect(house.buy(input)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(await statusOf(input.attemptId)).toBe('pending')
    const session = await house.buy(input)
    expect(session.nextStep).toBe('pay')
    expect(await intentsOf(session.orderId)).toHaveLength(1)
  })

  it('an intent whose answer was lost is found again under the attempt’s key', async () => {
    await down({ mode: 'reset', effect: 'applied', count: 1 })
    const session = await house.buy(checkoutInput(shelf.offer))
    expect(await intentsOf(session.orderId)).toHaveLength(1)
    await house.pay(session.clientSecret)
  })

  it('an answer of 500, which Stripe repeats for a day under the same key, does not block the order', async () => {
    const input = checkoutInput(shelf.offer)
    await down({ mode: 'status', status: 500, count: 2 })
    await expect(house.buy(input)).rejects.toMatchObject({ code: 'UPSTREAM_UNAVAILABLE' })
    expect(await statusOf(input.attemptId)).toBe('pending')
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 11_000 })
    const session = await house.buy(input).finally(() => vi.useRealTimers())
    expect(session.nextStep).toBe('pay')
    await house.pay(session.clientSecret)
  })
})
