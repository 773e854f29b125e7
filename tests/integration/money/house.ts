import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { Logger, runOnce, type TaskList } from 'graphile-worker'
import type pg from 'pg'
import type { Payload } from 'payload'
import { POST } from '@/app/api/stripe/webhook/route'
import { startCheckout, type CheckoutInput } from '@/features/checkout'
import { GuardedPool } from '@/platform/db/guarded-pool'
import type { AnyTask } from '@/platform/jobs/define-task'
import { query, sql } from '@/platform/db/query'
import { stripe } from '@/platform/stripe/client'
import type { Order } from '@/payload-types'
import { startStripeEmulator, type StripeEmulator } from '../../../tools/stripe-emulator'
import { uniqueText } from '../../factories/checkout'
import { testPayload } from '../payload'

export const secrets = { current: 'whsec_money_current', previous: 'whsec_money_previous' }

/** A shop with Stripe (the emulator) beside it, whose webhooks really arrive over HTTP. */
export type House = Awaited<ReturnType<typeof openHouse>>

export async function openHouse() {
  const door = createServer((request, response) => void answerWebhook(request, response))
  door.listen(0, '127.0.0.1')
  await once(door, 'listening')
  const emulator = await startStripeEmulator({
    port: 0,
    secretKey: 'sk_test_money',
    publishableKey: 'pk_test_money',
    webhooks: [{ url: `http://127.0.0.1:${portOf(door)}/`, secret: secrets.current }],
    retryDelaysMs: [50],
  })
  Object.assign(process.env, {
    STRIPE_SECRET_KEY: 'sk_test_money',
    NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY: 'pk_test_money',
    STRIPE_WEBHOOK_SECRET: `${secrets.current},${secrets.previous}`,
    STRIPE_API_BASE: emulator.url,
  })
  const payload = await testPayload()
  const control = controlOf(emulator)
  // Deliveries wait until a test asks for them.
  await control('pause')
  const pool = new GuardedPool({ connectionString: process.env.DATABASE_URI, max: 3 })
  return {
    payload,
    emulator,
    control,
    buy: (input: CheckoutInput) => startCheckout(payload, input, { networkAddress: uniqueText() }),
    pay,
    order: (id: string): Promise<Order> => payload.findByID({ collection: 'orders', id, depth: 0 }),
    deliver: (type: string, objectId: string) => deliver(control, type, objectId),
    work: (...names: string[]) => work(payload, pool, names),
    count: (table: string, where: string) => count(payload, table, where),
    async close() {
      await emulator.stop()
      door.close()
      await pool.end()
    },
  }
}

async function answerWebhook(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const signature = request.headers['stripe-signature']
  const answer = await POST(
    new Request('http://lumira.test/api/stripe/webhook', {
      method: 'POST',
      headers: { 'stripe-signature': String(signature) },
      body: Buffer.concat(chunks),
    }),
    undefined,
  )
  response.writeHead(answer.status).end(await answer.text())
}

/** Pays an intent as a browser would, with one of Stripe's test cards. */
async function pay(intentSecretOrId: string | null, card = 'pm_card_visa') {
  const id = String(intentSecretOrId).split('_secret_')[0] ?? ''
  return stripe().paymentIntents.confirm(id, { payment_method: card, return_url: 'http://lumira.test/' })
}

const controlOf = (emulator: StripeEmulator) => async (path: string, body?: object) => {
  const answer = await fetch(`${emulator.url}/_emulator/${path}`, { method: 'POST', body: JSON.stringify(body ?? {}) })
  if (!answer.ok) throw new Error(`emulator: ${path} → ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as Record<string, unknown>
}

/** Has Stripe deliver its event of that type about that object, once, and answers the status it got from us and the event's id. */
async function deliver(control: ReturnType<typeof controlOf>, type: string, objectId: string) {
  const events = await stripe().events.list({ type, limit: 100 })
  const event = events.data.find(({ data }) => {
    const object = data.object as { id?: string; payment_intent?: unknown }
    return object.id === objectId || object.payment_intent === objectId
  })
  if (!event) throw new Error(`Stripe has no ${type} about ${objectId}`)
  const { attempts } = (await control(`events/${event.id}/redeliver`)) as { attempts: { status: number | null }[] }
  return { eventId: event.id, status: attempts[0]?.status ?? null }
}

/** Runs the jobs of these tasks until none is due. */
async function work(payload: Payload, pgPool: pg.Pool, names: string[]): Promise<void> {
  const { tasks } = payload.config.custom as { tasks: AnyTask[] }
  const taskList: TaskList = {}
  for (const task of tasks.filter(({ name }) => names.includes(name)))
    taskList[task.name] = async (input, { job, abortSignal }) =>
      task.run(task.input.parse(input) as never, {
        payload,
        signal: abortSignal ?? new AbortController().signal,
        attempt: job.attempts,
        isLastAttempt: job.attempts >= job.max_attempts,
      })
  await runOnce({ pgPool, taskList, noHandleSignals: true, logger: new Logger(() => () => undefined) })
}

async function count(payload: Payload, table: string, where: string): Promise<number> {
  const [row] = await query<{ n: number }>(
    payload,
    sql`select count(*)::int as n from ${sql.raw(table)} where ${sql.raw(where)}`,
  )
  return row?.n ?? 0
}

const portOf = (server: Server): number => {
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}
