import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getCheckoutStatus, settleOrder } from '@/features/checkout'
import { query, sql } from '@/platform/db/query'
import { stripe } from '@/platform/stripe/client'
import { checkoutInput, stockShelf, type Shelf } from '../../factories/checkout'
import { openHouse, type House } from './house'

let house: House
let shelf: Shelf

beforeAll(async () => {
  house = await openHouse()
  shelf = await stockShelf(house.payload)
})
afterAll(() => house.close())

const checkout = async () => {
  const input = checkoutInput(shelf.offer)
  return { ...(await house.buy(input)), attemptId: input.attemptId }
}

const hear = async (type: string, objectId: string) => {
  expect(await house.deliver(type, objectId)).toMatchObject({ status: 200 })
  await house.work('handle-stripe-event')
}

/** A succeeded intent that names the order, with other facts than it was sold for. */
const otherIntent = async (orderId: string, facts: { amount?: number; currency?: string }) => {
  const intent = await stripe().paymentIntents.create({
    amount: 4_700,
    currency: 'eur',
    ...facts,
    metadata: { order_id: orderId },
  })
  return house.pay(intent.id)
}

/** Starts a bank debit, which takes its time; answers the intent's id. */
async function debit(clientSecret: string | null, iban: string): Promise<string> {
  const method = await stripe().paymentMethods.create({
    type: 'sepa_debit',
    sepa_debit: { iban },
    billing_details: { name: 'Claire', email: 'claire@clients.test' },
  })
  const { id } = await stripe().paymentIntents.confirm(String(clientSecret).split('_secret_')[0] ?? '', {
    payment_method: method.id,
    return_url: 'http://lumira.test/',
    mandate_data: { customer_acceptance: { type: 'offline' } },
  })
  return id
}

describe('a payment that is not what was sold', () => {
  it.each([
    ['amount', { amount: 100 }],
    ['amount', { amount: 4_701 }],
    ['currency', { currency: 'usd' }],
  ])('with another %s is never paid, and becomes one incident', async (_what, facts) => {
    const { orderId, attemptId } = await checkout()
    const intent = await otherIntent(orderId, facts)
    await hear('payment_intent.succeeded', intent.id)
    await settleOrder(house.payload, { orderId, via: 'webhook', intentId: intent.id })
    expect(await house.order(orderId)).toMatchObject({
      status: 'pending',
      paymentStatus: 'none',
      attention: 'payment-mismatch',
    })
    expect(await house.count('order_timeline', `order_id = '${orderId}' and kind = 'incident'`)).toBe(1)
    expect(await house.count('invoices', `order_id = '${orderId}'`)).toBe(0)
    expect((await getCheckoutStatus(house.payload, { orderId, attemptId })).state).toBe('under-review')
  })

  it('is over once it was refunded', async () => {
    const { orderId } = await checkout()
    const intent = await otherIntent(orderId, { amount: 100 })
    await hear('payment_intent.succeeded', intent.id)
    await stripe().refunds.create({ payment_intent: intent.id })
    await hear('charge.refunded', intent.id)
    expect(await house.order(orderId)).toMatchObject({ status: 'pending', attention: null, refundedCents: 0 })
  })

  it('for another order pays neither', async () => {
    const mine = await checkout()
    const theirs = await checkout()
    const intent = await house.pay(theirs.clientSecret)
    expect(
      await settleOrder(house.payload, { orderId: mine.orderId, via: 'webhook', intentId: intent.id }),
    ).toMatchObject({ outcome: 'mismatch' })
    expect((await house.order(mine.orderId)).status).toBe('pending')
  })

  it('does not stop the right payment that follows', async () => {
    const { orderId, clientSecret } = await checkout()
    await hear('payment_intent.succeeded', (await otherIntent(orderId, { amount: 100 })).id)
    await house.pay(clientSecret)
    await settleOrder(house.payload, { orderId, via: 'return' })
    expect(await house.order(orderId)).toMatchObject({ status: 'paid', attention: null })
  })
})

describe('money that comes at the wrong moment', () => {
  it('after expiry: recorded and flagged for a refund, nothing produced; the refund ends the flag', async () => {
    const { orderId, clientSecret } = await checkout()
    await query(house.payload, sql`update orders set status = 'expired' where id = ${orderId}`)
    const intent = await house.pay(clientSecret)
    await hear('payment_intent.succeeded', intent.id)
    expect(await house.order(orderId)).toMatchObject({
      status: 'expired',
      paymentStatus: 'succeeded',
      attention: 'paid-after-end',
      client: null,
    })
    expect(await house.count('payments', `order_id = '${orderId}'`)).toBe(1)
    expect(await house.count('events', `order_id = '${orderId}'`)).toBe(0)
    expect(await house.count('invoices', `order_id = '${orderId}'`)).toBe(0)

    await stripe().refunds.create({ payment_intent: intent.id })
    await hear('charge.refunded', intent.id)
    expect(await house.order(orderId)).toMatchObject({
      status: 'expired',
      paymentStatus: 'refunded',
      attention: null,
      refundedCents: 4_700,
    })
  })

  it('a second time: one order, and the second payment flagged for a refund', async () => {
    const { orderId, clientSecret } = await checkout()
    const first = await house.pay(clientSecret)
    await hear('payment_intent.succeeded', first.id)
    const second = await otherIntent(orderId, {})
    await hear('payment_intent.succeeded', second.id)
    await settleOrder(house.payload, { orderId, via: 'webhook', intentId: second.id })
    expect(await house.order(orderId)).toMatchObject({
      status: 'paid',
      attention: 'second-payment',
      stripeIntentId: first.id,
    })
    expect(await house.count('payments', `order_id = '${orderId}'`)).toBe(2)
    expect(await house.count('invoices', `order_id = '${orderId}'`)).toBe(1)

    await stripe().refunds.create({ payment_intent: second.id })
    await hear('charge.refunded', second.id)
    expect(await house.order(orderId)).toMatchObject({
      status: 'paid',
      paymentStatus: 'succeeded',
      attention: null,
      refundedCents: 0,
    })
  })

  it('by an intent whose id was never stored', async () => {
    const { orderId } = await checkout()
    await query(house.payload, sql`update orders set stripe_intent_id = null where id = ${orderId}`)
    const intent = await otherIntent(orderId, {})
    await hear('payment_intent.succeeded', intent.id)
    expect(await house.order(orderId)).toMatchObject({ status: 'paid', stripeIntentId: intent.id })
  })
})

describe('refunds', () => {
  it('in part, then in full: amounts, states, credit notes that add up, one order.refunded', async () => {
    const { orderId, clientSecret } = await checkout()
    const intent = await house.pay(clientSecret)
    await settleOrder(house.payload, { orderId, via: 'return' })
    await stripe().refunds.create({ payment_intent: intent.id, amount: 1_000 })
    await hear('charge.refunded', intent.id)
    expect(await house.order(orderId)).toMatchObject({
      status: 'paid',
      paymentStatus: 'partially_refunded',
      refundedCents: 1_000,
    })
    expect(await house.count('events', `order_id = '${orderId}' and type = 'order.refunded'`)).toBe(0)

    await stripe().refunds.create({ payment_intent: intent.id })
    const events = await stripe().events.list({ type: 'charge.refunded', limit: 100 })
    expect(events.data.length).toBeGreaterThan(0)
    const full = events.data.find(
      ({ data }) => (data.object as { payment_intent?: string; refunded?: boolean }).payment_intent === intent.id,
    )
    await house.control(`events/${full?.id}/redeliver`, { times: 3 })
    await house.work('handle-stripe-event')
    expect(await house.order(orderId)).toMatchObject({
      status: 'refunded',
      paymentStatus: 'refunded',
      refundedCents: 4_700,
    })
    expect(await house.count('events', `order_id = '${orderId}' and type = 'order.refunded'`)).toBe(1)
    const credits = await query<{ number: string; total: number }>(
      house.payload,
      sql`select number, total_cents::int as total from invoices where order_id = ${orderId} and kind = 'credit_note' order by sequence`,
    )
    expect(credits.map(({ total }) => total)).toEqual([1_000, 3_700])
    expect(credits[0]?.number).toMatch(/^AV-\d{4}-\d{6}$/)
  })

  it('told before the payment itself: both are known afterwards', async () => {
    const { orderId, clientSecret } = await checkout()
    const intent = await house.pay(clientSecret)
    await stripe().refunds.create({ payment_intent: intent.id })
    await hear('charge.refunded', intent.id)
    await hear('payment_intent.succeeded', intent.id)
    expect(await house.order(orderId)).toMatchObject({ status: 'refunded', paymentStatus: 'refunded' })
    expect(await house.count('invoices', `order_id = '${orderId}'`)).toBe(2)
  })
})

describe('a payment that does not go through at once', () => {
  it('declined: the order stays payable, and another card pays it', async () => {
    const { orderId, clientSecret } = await checkout()
    const { stripeIntentId } = await house.order(orderId)
    await expect(house.pay(clientSecret, 'pm_card_chargeDeclinedInsufficientFunds')).rejects.toMatchObject({
      code: 'card_declined',
    })
    await hear('payment_intent.payment_failed', String(stripeIntentId))
    expect(await house.order(orderId)).toMatchObject({ status: 'pending', paymentStatus: 'failed' })
    expect(
      await house.count(
        'order_timeline',
        `order_id = '${orderId}' and message ->> 'fr' like '%provision insuffisante%'`,
      ),
    ).toBe(1)
    const intent = await house.pay(clientSecret)
    await hear('payment_intent.succeeded', intent.id)
    // The refusal is told again, late: it changes nothing.
    await hear('payment_intent.payment_failed', intent.id)
    expect(await house.order(orderId)).toMatchObject({ status: 'paid', paymentStatus: 'succeeded' })
  })

  it('a debit: processing, then paid', async () => {
    const { orderId, clientSecret, attemptId } = await checkout()
    const id = await debit(clientSecret, 'FR3020041010050500013M02609')
    await hear('payment_intent.processing', id)
    expect(await house.order(orderId)).toMatchObject({ status: 'pending', paymentStatus: 'processing' })
    expect((await getCheckoutStatus(house.payload, { orderId, attemptId })).state).toBe('processing')
    await house.control('settle', { id })
    await hear('payment_intent.succeeded', id)
    expect(await house.order(orderId)).toMatchObject({ status: 'paid', paymentStatus: 'succeeded' })
  })

  it('a debit that came back and was never announced: payable again', async () => {
    const { orderId, clientSecret } = await checkout()
    const id = await debit(clientSecret, 'FR7920041010050500013M02600')
    await hear('payment_intent.processing', id)
    await house.control('settle', { id })
    await settleOrder(house.payload, { orderId, via: 'reconciliation' })
    expect(await house.order(orderId)).toMatchObject({ status: 'pending', paymentStatus: 'failed' })
  })

  it('disputed: flagged, and said once', async () => {
    const { orderId, clientSecret } = await checkout()
    const intent = await house.pay(clientSecret)
    await settleOrder(house.payload, { orderId, via: 'return' })
    await house.control(`payments/${intent.id}/dispute`)
    await hear('charge.dispute.created', intent.id)
    await hear('charge.dispute.created', intent.id)
    expect(await house.order(orderId)).toMatchObject({
      status: 'paid',
      paymentStatus: 'disputed',
      attention: 'dispute',
    })
    expect(await house.count('order_timeline', `order_id = '${orderId}' and kind = 'incident'`)).toBe(1)
  })
})
