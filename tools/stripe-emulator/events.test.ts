import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cardOf, control, openSink, sdkFor, startForTest, WEBHOOK_SECRET } from './test-bench'
import type Stripe from 'stripe'
import type { StripeEmulator, StripeEmulatorOptions } from './index'
import type { Sink } from './test-bench'

let sink: Sink
let folder: string
let open: StripeEmulator[]

beforeEach(async () => {
  sink = await openSink()
  folder = await mkdtemp(join(tmpdir(), 'stripe-emulator-'))
  open = []
})
afterEach(async () => {
  await Promise.all(open.map((emulator) => emulator.stop()))
  await sink.stop()
  await rm(folder, { recursive: true })
})

async function start(options: Partial<StripeEmulatorOptions> = {}): Promise<StripeEmulator> {
  const emulator = await startForTest({ webhooks: [{ url: sink.url, secret: WEBHOOK_SECRET }], ...options })
  open.push(emulator)
  return emulator
}

function pay(emulator: StripeEmulator, number = '4242424242424242'): Promise<Stripe.PaymentIntent> {
  return sdkFor(emulator).paymentIntents.create({
    amount: 2900,
    currency: 'eur',
    confirm: true,
    allowed_payment_method_types: ['card', 'sepa_debit'],
    payment_method_data: cardOf(number),
  })
}

const typesOf = (one: Sink) => one.received.map(({ event }) => event.type).sort()
const ofType =
  (type: string) =>
  ({ event }: { event: Stripe.Event }) =>
    event.type === type

describe('webhooks', () => {
  it('tell a payment, signed as Stripe signs', async () => {
    const emulator = await start()
    const paid = await pay(emulator)
    const { event } = await sink.until(ofType('payment_intent.succeeded'))
    expect(event).toMatchObject({ object: 'event', data: { object: { id: paid.id, status: 'succeeded' } } })
    await sink.until(ofType('payment_intent.created'))
    await sink.until(ofType('charge.succeeded'))
    expect(await sdkFor(emulator).events.retrieve(event.id)).toMatchObject({ id: event.id, type: event.type })
    const listed = await sdkFor(emulator).events.list({ types: ['payment_intent.succeeded'] })
    expect(listed.data.map(({ id }) => id)).toEqual([event.id])
  })

  it('tell a refusal, a cancellation, a refund and a dispute', async () => {
    const emulator = await start()
    const stripe = sdkFor(emulator)
    await expect(pay(emulator, '4000000000000002')).rejects.toMatchObject({ code: 'card_declined' })
    await sink.until(ofType('payment_intent.payment_failed'))
    await sink.until(ofType('charge.failed'))
    const paid = await pay(emulator)
    await stripe.refunds.create({ payment_intent: paid.id, amount: 500 })
    await sink.until(ofType('refund.created'))
    const refunded = await sink.until(ofType('charge.refunded'))
    expect(refunded.event.data.object).toMatchObject({ amount_refunded: 500 })
    await control(emulator, `payments/${paid.id}/dispute`, { reason: 'product_not_received' })
    const disputed = await sink.until(ofType('charge.dispute.created'))
    expect(disputed.event.data.object).toMatchObject({ payment_intent: paid.id, reason: 'product_not_received' })
    const other = await stripe.paymentIntents.create({ amount: 900, currency: 'eur' })
    await stripe.paymentIntents.cancel(other.id)
    await sink.until(ofType('payment_intent.canceled'))
    await pay(emulator, '4000002500003155')
    await sink.until(ofType('payment_intent.requires_action'))
    await stripe.customers.create({ email: 'a@example.org' })
    await sink.until(ofType('customer.created'))
  })

  it('tell a debit that is processing, then fails', async () => {
    const emulator = await start()
    const intent = await sdkFor(emulator).paymentIntents.create({
      amount: 2900,
      currency: 'eur',
      confirm: true,
      allowed_payment_method_types: ['sepa_debit'],
      payment_method_data: { type: 'sepa_debit', sepa_debit: { iban: 'FR7920041010050500013M02600' } },
    })
    expect(intent.status).toBe('processing')
    await sink.until(ofType('payment_intent.processing'))
    await control(emulator, 'settle', { id: intent.id })
    const failed = await sink.until(ofType('payment_intent.payment_failed'))
    expect(failed.event.data.object).toMatchObject({ id: intent.id, status: 'requires_payment_method' })
  })

  it('are sent again until a 2xx, and every attempt is recorded', async () => {
    const emulator = await start()
    let refusals = 3
    sink.answerWith((event) => (event.type === 'payment_intent.succeeded' && refusals-- > 0 ? 503 : 200))
    await pay(emulator)
    const tries = () => sink.received.filter(ofType('payment_intent.succeeded'))
    await sink.until(() => tries().length === 4)
    expect(new Set(tries().map(({ event }) => event.id)).size).toBe(1)
    const id = tries()[0]?.event.id ?? ''
    const { deliveries } = await recorded(emulator, id, 4)
    expect(deliveries[0]).toMatchObject({ state: 'delivered' })
    expect(deliveries[0]?.attempts.map(({ status }) => status)).toEqual([503, 503, 503, 200])
  })

  it('may be of a type and mode that nobody expects', async () => {
    const emulator = await start()
    const { id } = await control(emulator, 'events', { type: 'moon.risen', object: { id: 'moon_1' }, livemode: true })
    const { event } = await sink.until((one) => one.event.id === id)
    expect(event).toMatchObject({ type: 'moon.risen', livemode: true, data: { object: { id: 'moon_1' } } })
  })

  it('come twice when asked', async () => {
    const emulator = await start()
    await control(emulator, 'deliver-twice', { enabled: true })
    await sdkFor(emulator).customers.create({ email: 'b@example.org' })
    await sink.until(() => sink.received.length === 2)
    expect(new Set(sink.received.map(({ event }) => event.id)).size).toBe(1)
  })

  it('wait while paused; one can be sent alone, twice, and with a rolled secret', async () => {
    const emulator = await start()
    await control(emulator, 'pause', {})
    await pay(emulator)
    const listed = (await control(emulator, 'events')) as { data: { event: Stripe.Event }[] }
    const chosen = listed.data.find(ofType('payment_intent.succeeded'))
    await control(emulator, 'secret', { secret: 'whsec_next', keepPrevious: true })
    await control(emulator, `events/${chosen?.event.id}/redeliver`, { times: 2 })
    expect(typesOf(sink)).toEqual(['payment_intent.succeeded', 'payment_intent.succeeded'])
    expect(sink.received[0]?.signature.match(/v1=/g)).toHaveLength(2)
    await control(emulator, 'resume', {})
    await sink.until(ofType('charge.succeeded'))
    await sink.until(ofType('payment_intent.created'))
  })
})

describe('a restart', () => {
  it('keeps payments and idempotency keys, and goes on delivering', async () => {
    const dataFile = join(folder, 'deep', 'state.json')
    const first = await start({ dataFile })
    sink.answerWith(() => 500)
    const paid = await pay(first)
    const keyed = await sdkFor(first).paymentIntents.create(
      { amount: 800, currency: 'eur' },
      { idempotencyKey: 'kept' },
    )
    await sink.until(ofType('payment_intent.succeeded'))
    await first.stop()
    expect(JSON.parse(await readFile(dataFile, 'utf8'))).toMatchObject({
      paymentIntents: { [paid.id]: { status: 'succeeded' } },
    })
    expect(await readFile(dataFile, 'utf8')).not.toContain('4242424242424242')

    const seen = sink.received.length
    sink.answerWith(() => 200)
    const second = await start({ dataFile })
    const again = await sdkFor(second).paymentIntents.create(
      { amount: 800, currency: 'eur' },
      { idempotencyKey: 'kept' },
    )
    expect(again.id).toBe(keyed.id)
    await sink.until((one) => sink.received.indexOf(one) >= seen && one.event.type === 'payment_intent.succeeded')
    expect(await sdkFor(second).paymentIntents.retrieve(paid.id)).toMatchObject({ status: 'succeeded' })
  })

  it('refuses a file that is not its own', async () => {
    await expect(start({ dataFile: folder })).rejects.toThrow()
  })
})

interface Recorded {
  deliveries: { state: string; attempts: { status: number | null }[] }[]
}

/** The deliveries of an event once they hold `attempts` attempts: the emulator notes one just after its answer came. */
async function recorded(emulator: StripeEmulator, id: string, attempts: number): Promise<Recorded> {
  for (;;) {
    const found = (await control(emulator, `events/${id}`)) as unknown as Recorded
    if ((found.deliveries[0]?.attempts.length ?? 0) >= attempts) return found
  }
}
