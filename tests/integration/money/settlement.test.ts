import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getCheckoutStatus, settleOrder } from '@/features/checkout'
import { query, sql } from '@/platform/db/query'
import { checkoutInput, stockShelf, type Shelf } from '../../factories/checkout'
import { openHouse, type House } from './house'

let house: House
let shelf: Shelf

beforeAll(async () => {
  house = await openHouse()
  shelf = await stockShelf(house.payload)
})
afterAll(() => house.close())

const effects = async (orderId: string) => ({
  invoices: await house.count('invoices', `order_id = '${orderId}'`),
  payments: await house.count('payments', `order_id = '${orderId}'`),
  paidEvents: await house.count('events', `order_id = '${orderId}' and type = 'order.paid'`),
  paidRows: await house.count('order_timeline', `order_id = '${orderId}' and "to" = 'paid'`),
})
const once = { invoices: 1, payments: 1, paidEvents: 1, paidRows: 1 }

async function paidCheckout() {
  const session = await house.buy(checkoutInput(shelf.offer))
  const intent = await house.pay(session.clientSecret)
  return { orderId: session.orderId, intentId: intent.id, session }
}

describe('the webhook', () => {
  it('settles an order: paid, invoice, payment, client, access, timeline, event, mail job', async () => {
    const { orderId, intentId } = await paidCheckout()
    expect(await house.deliver('payment_intent.succeeded', intentId)).toMatchObject({ status: 200 })
    expect((await house.order(orderId)).status).toBe('pending')
    await house.work('handle-stripe-event')

    const order = await house.order(orderId)
    expect(order).toMatchObject({
      status: 'paid',
      paymentStatus: 'succeeded',
      totalCents: 4_700,
      stripeIntentId: intentId,
    })
    expect(order.client).toBeTruthy()
    expect(new Date(order.accessEndsAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 150 * 86_400_000)
    expect(await effects(orderId)).toEqual(once)
    const [invoice] = await query<Record<string, unknown>>(
      house.payload,
      sql`select number, tax_note, total_cents::int as total, buyer, lines, seller from invoices where order_id = ${orderId}`,
    )
    expect(invoice).toMatchObject({
      number: expect.stringMatching(/^\d{4}-\d{6}$/) as string,
      tax_note: 'TVA non applicable, art. 293 B du CGI',
      total: 4_700,
      buyer: { firstName: 'Claire', lastName: 'Fontaine', email: order.email },
    })
    expect(
      await house.count('graphile_worker.jobs', `key like 'mail-order-confirmed:%' and (run_at is not null)`),
    ).toBeGreaterThan(0)
  })

  it('has one effect however often an event is delivered, and then a return and a reconciliation', async () => {
    const { orderId, intentId, session } = await paidCheckout()
    const first = await house.deliver('payment_intent.succeeded', intentId)
    const again = await Promise.all([1, 2, 3].map(() => house.deliver('payment_intent.succeeded', intentId)))
    expect([first, ...again].map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(await house.count('stripe_events', `event_id = '${first.eventId}'`)).toBe(1)
    await house.work('handle-stripe-event')
    await settleOrder(house.payload, { orderId, via: 'reconciliation' })
    await settleOrder(house.payload, { orderId, via: 'return' })
    expect(await effects(orderId)).toEqual(once)
    expect(
      await house.count(
        'stripe_events',
        `event_id = '${first.eventId}' and status = 'handled' and outcome like 'Paiement de 47,00%'`,
      ),
    ).toBe(1)
    expect(session.nextStep).toBe('pay')
  })
})

describe('settleOrder', () => {
  it('called twenty times at once: one paid, one invoice, one order.paid', async () => {
    const { orderId } = await paidCheckout()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () =>
        settleOrder(house.payload, { orderId, via: 'return' }).then(({ outcome }) => outcome),
      ),
    )
    expect(outcomes.toSorted()).toEqual([...Array<string>(19).fill('already-paid'), 'paid'])
    expect(await effects(orderId)).toEqual(once)
  })

  it('leaves an unpaid order alone', async () => {
    const { orderId } = await house.buy(checkoutInput(shelf.offer))
    expect(await settleOrder(house.payload, { orderId, via: 'return' })).toMatchObject({ outcome: 'not-paid' })
    expect((await house.order(orderId)).status).toBe('pending')
  })

  it('is done by the page that waits, when the webhook has not come', async () => {
    const input = checkoutInput(shelf.offer)
    const { orderId, clientSecret } = await house.buy(input)
    const status = () => getCheckoutStatus(house.payload, { orderId, attemptId: input.attemptId })
    expect((await status()).state).toBe('waiting')
    await house.pay(clientSecret)
    expect((await status()).state).toBe('paid')
    expect(await effects(orderId)).toEqual(once)
    await expect(
      getCheckoutStatus(house.payload, { orderId, attemptId: checkoutInput('x').attemptId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('numbers invoices without a gap while thirty settle at once and some roll back', async () => {
    const checkouts = []
    for (let index = 0; index < 30; index += 1) checkouts.push(await paidCheckout())
    const doomed = checkouts.filter((_, index) => index % 5 === 0)
    await failCommitsOf(doomed.map(({ orderId }) => orderId))
    const results = await Promise.allSettled(
      checkouts.map(({ orderId }) => settleOrder(house.payload, { orderId, via: 'return' })),
    )
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(doomed.length)
    for (const { orderId } of doomed) {
      expect((await house.order(orderId)).status).toBe('pending')
      expect(await effects(orderId)).toEqual({ invoices: 0, payments: 0, paidEvents: 0, paidRows: 0 })
    }
    await repairCommits()
    for (const { orderId } of doomed) await settleOrder(house.payload, { orderId, via: 'reconciliation' })
    const [series] = await query<{ distinct: number; last: number; ordered: boolean }>(
      house.payload,
      sql`select count(distinct sequence)::int as distinct, max(sequence)::int as last,
            bool_and(issued_at >= before) as ordered
          from (select sequence, issued_at, coalesce(lag(issued_at) over (order by sequence), issued_at) as before
                from invoices where kind = 'invoice' and year = extract(year from now() at time zone 'Europe/Paris')) s`,
    )
    expect(series?.distinct).toBe(series?.last)
    expect(series?.ordered).toBe(true)
  })
})

/** Makes COMMIT itself fail for these orders: a deferred constraint trigger that only looks at the end. */
async function failCommitsOf(orderIds: string[]): Promise<void> {
  const list = orderIds.map((id) => `'${id}'`).join(',')
  await query(
    house.payload,
    sql.raw(`
    create or replace function fail_commit() returns trigger language plpgsql as $$
    begin raise exception 'no room at commit'; end $$;
    drop trigger if exists fail_commit on payments;
    create constraint trigger fail_commit after insert on payments deferrable initially deferred
      for each row when (new.order_id in (${list})) execute function fail_commit();`),
  )
}

const repairCommits = () =>
  query(house.payload, sql.raw('drop trigger fail_commit on payments; drop function fail_commit;'))
