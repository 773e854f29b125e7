import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { POST } from '@/app/api/stripe/webhook/route'
import { query, sql } from '@/platform/db/query'
import { checkoutInput, stockShelf, uniqueText, type Shelf } from '../../factories/checkout'
import { openHouse, secrets, type House } from './house'

let house: House
let shelf: Shelf

beforeAll(async () => {
  house = await openHouse()
  shelf = await stockShelf(house.payload)
})
afterAll(() => house.close())

const eventOf = (type: string, objectId: string, more: object = {}) => ({
  id: `evt_${uniqueText()}`,
  object: 'event',
  type,
  created: Math.floor(Date.now() / 1000),
  livemode: false,
  data: { object: { id: objectId, object: 'payment_intent' } },
  ...more,
})

const sign = (body: string, secret: string, at = Math.floor(Date.now() / 1000)) =>
  `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`

const send = (body: string, signature: string | null) =>
  POST(
    new Request('http://lumira.test/api/stripe/webhook', {
      method: 'POST',
      body,
      headers: signature === null ? {} : { 'stripe-signature': signature },
    }),
    undefined,
  )

const recorded = (eventId: string) => house.count('stripe_events', `event_id = '${eventId}'`)

describe('the webhook’s door', () => {
  it('refuses what is unsigned, forged, altered or old, and records nothing', async () => {
    const event = eventOf('payment_intent.succeeded', 'pi_1')
    const body = JSON.stringify(event)
    const old = Math.floor(Date.now() / 1000) - 301
    const attempts = [
      send(body, null),
      send(body, ''),
      send(body, 'v1=abc'),
      send(body, sign(body, 'whsec_somebody_else')),
      send(body.replace('pi_1', 'pi_2'), sign(body, secrets.current)),
      send(body, sign(body, secrets.current, old)),
      send('not json', sign('not json', secrets.current)),
    ]
    for (const attempt of attempts) expect((await attempt).status).toBe(400)
    expect(await recorded(event.id)).toBe(0)
  })

  it('takes both secrets while one is rotated', async () => {
    for (const secret of [secrets.current, secrets.previous]) {
      const body = JSON.stringify(eventOf('payment_intent.created', 'pi_1'))
      expect((await send(body, sign(body, secret))).status).toBe(200)
    }
  })

  it('refuses an event of the other mode', async () => {
    const event = eventOf('payment_intent.succeeded', 'pi_1', { livemode: true })
    const body = JSON.stringify(event)
    expect((await send(body, sign(body, secrets.current))).status).toBe(400)
    expect(await recorded(event.id)).toBe(0)
  })

  it('refuses more than a megabyte', async () => {
    const body = JSON.stringify({ padding: 'x'.repeat(1_000_001) })
    expect((await send(body, sign(body, secrets.current))).status).toBe(413)
  })

  it('acknowledges and records a kind of event that it does not know, and does nothing', async () => {
    const event = eventOf('customer.subscription.paused', 'sub_1')
    const body = JSON.stringify(event)
    expect((await send(body, sign(body, secrets.current))).status).toBe(200)
    expect(await house.count('stripe_events', `event_id = '${event.id}' and status = 'ignored'`)).toBe(1)
    expect(await house.count('graphile_worker.jobs', `key = 'stripe-event:${event.id}'`)).toBe(0)
  })

  it('writes the event and its job together, once, whatever the number of deliveries at the same moment', async () => {
    const event = eventOf('payment_intent.succeeded', `pi_${uniqueText()}`)
    const body = JSON.stringify(event)
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(body, sign(body, secrets.current))))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    const duplicates = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as { duplicate: boolean }).duplicate),
    )
    expect(duplicates.filter((isDuplicate) => !isDuplicate)).toHaveLength(1)
    expect(await recorded(event.id)).toBe(1)
    expect(await house.count('graphile_worker.jobs', `key = 'stripe-event:${event.id}'`)).toBe(1)
    await house.work('handle-stripe-event')
    expect(
      await house.count(
        'stripe_events',
        `event_id = '${event.id}' and status = 'handled' and outcome = 'Ne concerne aucune commande.'`,
      ),
    ).toBe(1)
  })

  it('answers 5xx when the database refuses, and takes the same event later', async () => {
    const { clientSecret, orderId } = await house.buy(checkoutInput(shelf.offer))
    const intent = await house.pay(clientSecret)
    await query(
      house.payload,
      sql.raw(`
      create or replace function refuse_event() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger refuse_event before insert on stripe_events for each row execute function refuse_event();`),
    )
    const refused = await house.deliver('payment_intent.succeeded', intent.id)
    await query(house.payload, sql.raw('drop trigger refuse_event on stripe_events; drop function refuse_event;'))
    expect(refused.status).toBe(500)
    expect(await recorded(refused.eventId)).toBe(0)
    expect(await house.deliver('payment_intent.succeeded', intent.id)).toMatchObject({ status: 200 })
    await house.work('handle-stripe-event')
    expect((await house.order(orderId)).status).toBe('paid')
  })
})
