import { createServer } from 'node:http'
import Stripe from 'stripe'
import { readBody } from './http'
import { startStripeEmulator } from './index'
import type { StripeEmulator, StripeEmulatorOptions } from './index'

export const SECRET_KEY = 'sk_test_emulator'
export const PUBLISHABLE_KEY = 'pk_test_emulator'
export const WEBHOOK_SECRET = 'whsec_emulator'

export interface Received {
  event: Stripe.Event
  body: string
  signature: string
}

/** A webhook endpoint that verifies every signature with Stripe's SDK, and answers what `answerWith` says. */
export interface Sink {
  url: string
  received: Received[]
  answerWith(status: (event: Stripe.Event) => number): void
  /** Resolves with the first delivery that fits, received already or to come. */
  until(fits: (one: Received) => boolean): Promise<Received>
  stop(): Promise<void>
}

export async function openSink(secret = WEBHOOK_SECRET): Promise<Sink> {
  const received: Received[] = []
  const waiting = new Set<() => void>()
  let statusFor: (event: Stripe.Event) => number = () => 200
  const stripe = new Stripe(SECRET_KEY)
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const signature = String(request.headers['stripe-signature'])
      const event = stripe.webhooks.constructEvent(body, signature, secret)
      received.push({ event, body, signature })
      response.writeHead(statusFor(event)).end()
      for (const look of waiting) look()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/webhook`,
    received,
    answerWith: (status) => {
      statusFor = status
    },
    until: (fits) =>
      new Promise((resolve) => {
        const look = () => {
          const found = received.find(fits)
          if (!found) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** An emulator with quick retries and no webhook unless told. */
export function startForTest(options: Partial<StripeEmulatorOptions> = {}): Promise<StripeEmulator> {
  return startStripeEmulator({
    port: 0,
    secretKey: SECRET_KEY,
    publishableKey: PUBLISHABLE_KEY,
    webhooks: [],
    retryDelaysMs: [5, 10],
    ...options,
  })
}

export function sdkFor(emulator: StripeEmulator, key = SECRET_KEY, timeout = 5000): Stripe {
  return new Stripe(key, { host: '127.0.0.1', port: emulator.port, protocol: 'http', maxNetworkRetries: 0, timeout })
}

/** A control endpoint's answer. */
export async function control(
  emulator: StripeEmulator,
  path: string,
  input?: object,
): Promise<Record<string, unknown>> {
  const answer = await fetch(`${emulator.url}/_emulator/${path}`, {
    method: input ? 'POST' : 'GET',
    ...(input && { body: JSON.stringify(input) }),
  })
  return (await answer.json()) as Record<string, unknown>
}

/** The Stripe error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<InstanceType<typeof Stripe.errors.StripeError>> {
  try {
    await call
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError) return error
    throw error
  }
  throw new Error('the call was expected to be refused')
}

/** `payment_method_data` of a card typed in a form. */
export function cardOf(number: string, rest: { exp_month?: number; exp_year?: number; cvc?: string } = {}) {
  const card = { number, exp_month: 12, exp_year: new Date().getUTCFullYear() + 2, cvc: '123', ...rest }
  return { type: 'card', card } as Stripe.PaymentIntentConfirmParams.PaymentMethodData
}
