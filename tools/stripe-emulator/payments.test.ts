import Stripe from 'stripe'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cardOf, errorOf, PUBLISHABLE_KEY, sdkFor, startForTest } from './test-bench'
import type { StripeEmulator } from './index'

let emulator: StripeEmulator
let stripe: Stripe

beforeAll(async () => {
  emulator = await startForTest()
  stripe = sdkFor(emulator)
})
afterAll(() => emulator.stop())

const newIntent = (extra: Partial<Stripe.PaymentIntentCreateParams> = {}) =>
  stripe.paymentIntents.create({ amount: 2900, currency: 'eur', allowed_payment_method_types: ['card'], ...extra })
const pay = (id: string, number: string) => stripe.paymentIntents.confirm(id, { payment_method_data: cardOf(number) })

describe('a payment intent', () => {
  it('is created with Stripe’s shape and the pinned API version', async () => {
    const customer = await stripe.customers.create({ email: 'lea@example.org', metadata: { client: '7' } })
    const intent = await newIntent({
      customer: customer.id,
      metadata: { order: 'o1' },
      receipt_email: 'lea@example.org',
    })
    expect(intent).toMatchObject({
      object: 'payment_intent',
      amount: 2900,
      currency: 'eur',
      status: 'requires_payment_method',
      customer: customer.id,
      metadata: { order: 'o1' },
      livemode: false,
    })
    expect(intent.client_secret).toMatch(new RegExp(`^${intent.id}_secret_`))
    expect(intent.lastResponse).toMatchObject({ statusCode: 200, apiVersion: Stripe.API_VERSION })
    expect(intent.lastResponse.requestId).toMatch(/^req_/)
    const found = await stripe.customers.list({ email: 'lea@example.org' })
    expect(found.data.map(({ id }) => id)).toEqual([customer.id])
  })

  it('succeeds with 4242, and its charge can be expanded', async () => {
    const paid = await pay((await newIntent()).id, '4242424242424242')
    expect(paid).toMatchObject({ status: 'succeeded', amount_received: 2900, last_payment_error: null })
    const again = await stripe.paymentIntents.retrieve(paid.id, { expand: ['latest_charge.refunds', 'payment_method'] })
    expect(again.latest_charge).toMatchObject({
      object: 'charge',
      paid: true,
      payment_intent: paid.id,
      payment_method_details: { card: { brand: 'visa', last4: '4242' } },
      refunds: { data: [] },
    })
    expect(again.payment_method).toMatchObject({ object: 'payment_method', card: { last4: '4242' } })
  })

  it.each([
    ['4000000000000002', 'card_declined', 'generic_decline'],
    ['4000000000009995', 'card_declined', 'insufficient_funds'],
    ['4000000000000069', 'expired_card', 'expired_card'],
    ['4000000000000127', 'incorrect_cvc', 'incorrect_cvc'],
    ['4000000000000119', 'processing_error', 'processing_error'],
  ])('is refused with %s (%s, %s), and may be tried again', async (number, code, declineCode) => {
    const { id } = await newIntent()
    const error = await errorOf(pay(id, number))
    expect(error).toBeInstanceOf(Stripe.errors.StripeCardError)
    expect(error).toMatchObject({ statusCode: 402, type: 'StripeCardError', code, decline_code: declineCode })
    expect(error.payment_intent).toMatchObject({ id, status: 'requires_payment_method' })
    expect(error.charge).toMatch(/^ch_/)
    const after = await stripe.paymentIntents.retrieve(id)
    expect(after).toMatchObject({ last_payment_error: { code, decline_code: declineCode }, payment_method: null })
    expect(await pay(id, '4242424242424242')).toMatchObject({ status: 'succeeded', last_payment_error: null })
  })

  it.each([
    [cardOf('4242424242424241'), 'incorrect_number'],
    [cardOf('4242424242424242', { exp_year: 2020 }), 'invalid_expiry_year'],
    [cardOf('4242424242424242', { exp_month: 13 }), 'invalid_expiry_month'],
    [cardOf('4242424242424242', { cvc: '1' }), 'invalid_cvc'],
  ])('refuses what cannot be a card (%#)', async (payment_method_data, code) => {
    const { id } = await newIntent()
    expect(await errorOf(stripe.paymentIntents.confirm(id, { payment_method_data }))).toMatchObject({
      statusCode: 402,
      code,
    })
    expect(await stripe.paymentIntents.retrieve(id)).toMatchObject({ status: 'requires_payment_method' })
  })

  it('names the parameter that is wrong', async () => {
    expect(await errorOf(newIntent({ amount: 49 }))).toMatchObject({
      code: 'amount_too_small',
      param: 'amount',
      statusCode: 400,
    })
    expect(await errorOf(newIntent({ amount: 12.5 }))).toMatchObject({
      code: 'parameter_invalid_integer',
      param: 'amount',
    })
    expect(await errorOf(newIntent({ amount: 100_000_000 }))).toMatchObject({
      code: 'amount_too_large',
      param: 'amount',
    })
    expect(await errorOf(newIntent({ currency: 'zzz' }))).toMatchObject({ param: 'currency' })
    expect(await errorOf(newIntent({ customer: 'cus_none' }))).toMatchObject({
      code: 'resource_missing',
      param: 'customer',
    })
    expect(await errorOf(newIntent({ metadata: { note: 'x'.repeat(501) } }))).toMatchObject({ param: 'metadata[note]' })
    const unknown = { amount: 100, currency: 'eur', colour: 'blue' } as Stripe.PaymentIntentCreateParams
    expect(await errorOf(stripe.paymentIntents.create(unknown))).toMatchObject({
      code: 'parameter_unknown',
      param: 'colour',
    })
    expect(await errorOf(stripe.paymentIntents.retrieve('pi_none'))).toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
    })
  })

  it('follows the state machine', async () => {
    const { id } = await newIntent()
    const bare = await errorOf(stripe.paymentIntents.confirm(id))
    expect(bare).toMatchObject({ code: 'payment_intent_unexpected_state', statusCode: 400 })
    const canceled = await stripe.paymentIntents.cancel(id, { cancellation_reason: 'abandoned' })
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' })
    const late = await errorOf(pay(id, '4242424242424242'))
    expect(late).toMatchObject({ code: 'payment_intent_unexpected_state', payment_intent: { id, status: 'canceled' } })
    const paid = await pay((await newIntent()).id, '4242424242424242')
    expect(await errorOf(stripe.paymentIntents.cancel(paid.id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
    expect(await errorOf(stripe.paymentIntents.update(paid.id, { amount: 1 }))).toMatchObject({ param: 'amount' })
    expect(await errorOf(stripe.paymentIntents.update(paid.id, { amount: 100 }))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
    expect(await stripe.paymentIntents.update(paid.id, { metadata: { order: 'o2' } })).toMatchObject({
      metadata: { order: 'o2' },
    })
  })

  it('lists by pages, newest first, without loss or repetition', async () => {
    const before = Math.floor(Date.now() / 1000)
    const made = await Promise.all(Array.from({ length: 7 }, () => newIntent({ description: 'page' })))
    const seen: string[] = []
    for await (const intent of stripe.paymentIntents.list({ limit: 3, created: { gte: before } })) seen.push(intent.id)
    expect(new Set(seen).size).toBe(seen.length)
    expect(made.every(({ id }) => seen.includes(id))).toBe(true)
    const first = await stripe.paymentIntents.list({ limit: 2 })
    expect(first).toMatchObject({ object: 'list', has_more: true, url: '/v1/payment_intents' })
    const last = first.data[1]?.id
    const next = await stripe.paymentIntents.list({ limit: 2, ...(last && { starting_after: last }) })
    expect(next.data.map(({ id }) => id)).not.toContain(last)
    const back = await stripe.paymentIntents.list({ limit: 2, ending_before: next.data[0]?.id ?? '' })
    expect(back.data.map(({ id }) => id)).toEqual(first.data.map(({ id }) => id))
  })
})

describe('3-D Secure', () => {
  const start = async (number = '4000002500003155') => {
    const { id } = await newIntent()
    const return_url = 'http://127.0.0.1:1/back?order=1'
    return stripe.paymentIntents.confirm(id, { payment_method_data: cardOf(number), return_url })
  }
  const answerBank = (intent: Stripe.PaymentIntent, outcome: string) =>
    fetch(String(intent.next_action?.redirect_to_url?.url), {
      method: 'POST',
      body: new URLSearchParams({ outcome }),
      redirect: 'manual',
    })

  it('is paid after the bank’s authorisation, and returns to the shop', async () => {
    const waiting = await start()
    expect(waiting).toMatchObject({ status: 'requires_action', next_action: { type: 'redirect_to_url' } })
    const page = await (await fetch(String(waiting.next_action?.redirect_to_url?.url))).text()
    expect(page).toContain('29,00')
    const back = new URL(String((await answerBank(waiting, 'authorise')).headers.get('location')))
    expect(Object.fromEntries(back.searchParams)).toEqual({
      order: '1',
      payment_intent: waiting.id,
      payment_intent_client_secret: waiting.client_secret,
      redirect_status: 'succeeded',
    })
    expect(await stripe.paymentIntents.retrieve(waiting.id)).toMatchObject({ status: 'succeeded', next_action: null })
  })

  it('asks for another method after a refusal', async () => {
    const waiting = await start('4000002760003184')
    const back = new URL(String((await answerBank(waiting, 'refuse')).headers.get('location')))
    expect(back.searchParams.get('redirect_status')).toBe('failed')
    expect(await stripe.paymentIntents.retrieve(waiting.id)).toMatchObject({
      status: 'requires_payment_method',
      last_payment_error: { code: 'payment_intent_authentication_failure' },
    })
    expect((await answerBank(waiting, 'authorise')).status).toBe(400)
  })

  it('is refused to whoever does not hold the client secret', async () => {
    const waiting = await start()
    expect((await fetch(`${emulator.url}/3ds/${waiting.id}?client_secret=no`, { method: 'POST' })).status).toBe(404)
  })
})

describe('refunds', () => {
  it('are partial, then whole, and never more', async () => {
    const paid = await pay((await newIntent()).id, '4242424242424242')
    const first = await stripe.refunds.create({
      payment_intent: paid.id,
      amount: 1000,
      reason: 'requested_by_customer',
    })
    expect(first).toMatchObject({ object: 'refund', amount: 1000, status: 'succeeded', payment_intent: paid.id })
    expect(await errorOf(stripe.refunds.create({ payment_intent: paid.id, amount: 1901 }))).toMatchObject({
      statusCode: 400,
      param: 'amount',
    })
    const charge = await stripe.charges.retrieve(String(paid.latest_charge), { expand: ['refunds'] })
    expect(charge).toMatchObject({ amount_refunded: 1000, refunded: false, refunds: { data: [{ id: first.id }] } })
    const rest = await stripe.refunds.create({ payment_intent: paid.id })
    expect(rest.amount).toBe(1900)
    expect(await stripe.charges.retrieve(charge.id)).toMatchObject({ amount_refunded: 2900, refunded: true })
    expect(await errorOf(stripe.refunds.create({ charge: charge.id }))).toMatchObject({
      code: 'charge_already_refunded',
    })
    const listed = await stripe.refunds.list({ payment_intent: paid.id })
    expect(listed.data.map(({ id }) => id)).toEqual([rest.id, first.id])
    expect(await stripe.refunds.retrieve(first.id)).toMatchObject({ id: first.id })
  })

  it('need a payment', async () => {
    const { id } = await newIntent()
    expect(await errorOf(stripe.refunds.create({ payment_intent: id }))).toMatchObject({ statusCode: 400 })
  })
})

describe('keys', () => {
  it('refuses unknown ones', async () => {
    expect(await errorOf(sdkFor(emulator, 'sk_test_other').balance.retrieve())).toMatchObject({ statusCode: 401 })
  })

  it('lets a publishable key see and confirm one intent, with its secret, and nothing else', async () => {
    const browser = sdkFor(emulator, PUBLISHABLE_KEY)
    const intent = await newIntent({ metadata: { order: 'secret' } })
    const client_secret = String(intent.client_secret)
    const seen = await browser.paymentIntents.retrieve(intent.id, { client_secret })
    expect(seen).toMatchObject({ id: intent.id, amount: 2900 })
    expect(seen).not.toHaveProperty('metadata')
    expect(await errorOf(browser.paymentIntents.retrieve(intent.id))).toMatchObject({ param: 'client_secret' })
    expect(await errorOf(browser.paymentIntents.retrieve(intent.id, { client_secret: 'x' }))).toMatchObject({
      statusCode: 400,
    })
    for (const call of [
      browser.paymentIntents.list(),
      browser.paymentIntents.create({ amount: 100, currency: 'eur' }),
      browser.paymentIntents.update(intent.id, { amount: 100 }),
      browser.paymentIntents.cancel(intent.id),
      browser.refunds.create({ payment_intent: intent.id }),
      browser.customers.list(),
      browser.events.list(),
    ]) {
      expect(await errorOf(call)).toMatchObject({ statusCode: 401, code: 'secret_key_required' })
    }
    const answer = await fetch(`${emulator.url}/v1/payment_intents/${intent.id}/confirm`, {
      method: 'POST',
      headers: { Origin: 'http://shop.example' },
      body: new URLSearchParams({
        key: PUBLISHABLE_KEY,
        client_secret,
        payment_method: 'pm_card_visa',
        use_stripe_sdk: 'true',
      }),
    })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(await answer.json()).toMatchObject({ status: 'succeeded' })
  })
})
