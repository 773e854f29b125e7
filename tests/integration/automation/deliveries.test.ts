import { randomUUID } from 'node:crypto'
import { Logger, run, runOnce, type TaskList } from 'graphile-worker'
import type { Payload } from 'payload'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { replayEvent } from '@/features/automation'
import { deliverEvent } from '@/features/automation/tasks/deliver-event'
import { postEvent } from '@/features/automation/tasks/post-event'
import { GuardedPool } from '@/platform/db/guarded-pool'
import { query, sql } from '@/platform/db/query'
import { spreadRetry } from '@/platform/jobs/spread-retry'
import { paidOrder, type PaidOrder } from '../../factories/orders'
import { codeOf, furnishedHouse, jobsOf, runTask, storedOrder } from '../readings/house'
import { deliveriesOf, published } from './house'
import { answer, startReceiver, type Receiver } from './receiver'

type Event = Awaited<ReturnType<typeof published>>

let payload: Payload
let receiver: Receiver
let order: PaidOrder
let event: Event

beforeAll(async () => {
  payload = await furnishedHouse()
  receiver = await startReceiver()
  order = await paidOrder(payload)
})
afterAll(() => receiver.stop())
beforeEach(async () => {
  event = await published(payload, order.id)
})

const deliver = (input: object = event, attempt = 1) => runTask(payload, 'deliver-event', input, attempt)
const lastTry = (input: Event) =>
  deliverEvent.run(input, { payload, signal: new AbortController().signal, attempt: 13, isLastAttempt: true })

describe('deliver-event', () => {
  it('posts a signed event that Standard Webhooks verifies, with ids and states alone', async () => {
    await deliver()
    const [message, ...others] = receiver.of(event.eventId)
    expect(others).toEqual([])
    const verified = new Webhook(String(process.env.N8N_WEBHOOK_SECRET)).verify(message!.body, message!.headers)
    expect(verified).toEqual({
      id: event.eventId,
      type: 'order.paid',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      data: { orderId: order.id, status: 'paid' },
    })
    expect(message!.headers).toMatchObject({ 'webhook-id': event.eventId, 'content-type': 'application/json' })
    expect(await deliveriesOf(payload, event.eventId)).toEqual([
      expect.objectContaining({ status: 'delivered', attempt: 1, response: 204, error: null }),
    ])
  })

  it('is told once, though the job runs again or twice at once', async () => {
    await Promise.all([deliver(), deliver(), deliver()])
    await deliver()
    expect(receiver.of(event.eventId)).toHaveLength(1)
    expect(await deliveriesOf(payload, event.eventId)).toHaveLength(1)
  })

  it('keeps each refused attempt, throws for the next, and leaves the order as it is', async () => {
    const before = await storedOrder(payload, order.id)
    receiver.behave(event.eventId, answer(500))
    expect(await codeOf(deliver(event, 1))).toBe('UPSTREAM_UNAVAILABLE')
    receiver.behave(event.eventId, answer(302, { location: String(process.env.N8N_WEBHOOK_URL) }))
    expect(await codeOf(deliver(event, 2))).toBe('UPSTREAM_UNAVAILABLE')
    receiver.behave(event.eventId, (response) => response.destroy())
    expect(await codeOf(deliver(event, 3))).toBe('UPSTREAM_UNAVAILABLE')
    expect(receiver.of(event.eventId)).toHaveLength(3)
    receiver.behave(event.eventId, answer(200))
    await deliver(event, 4)
    expect(await deliveriesOf(payload, event.eventId)).toMatchObject([
      { status: 'failed', attempt: 1, response: 500, error: 'answered 500' },
      { status: 'failed', attempt: 2, response: 302, error: 'answered 302' },
      { status: 'failed', attempt: 3, response: null, error: expect.stringMatching(/^(UND_ERR_SOCKET|ECONNRESET)$/) },
      { status: 'delivered', attempt: 4, response: 200, error: null },
    ])
    expect(new Set(receiver.of(event.eventId).map(({ body }) => body)).size).toBe(1)
    expect(await storedOrder(payload, order.id)).toEqual(before)
  })

  it('says that nobody listens', async () => {
    await receiver.stop()
    try {
      expect(await codeOf(deliver())).toBe('UPSTREAM_UNAVAILABLE')
    } finally {
      receiver = await startReceiver()
    }
    expect(await deliveriesOf(payload, event.eventId)).toMatchObject([
      { status: 'failed', response: null, error: 'ECONNREFUSED' },
    ])
  })

  it('gives up on an endpoint that hangs after 10 s', async () => {
    receiver.behave(event.eventId, () => undefined)
    expect(await codeOf(deliver())).toBe('UPSTREAM_UNAVAILABLE')
    const [attempt] = await deliveriesOf(payload, event.eventId)
    expect(attempt).toMatchObject({ status: 'failed', response: null, error: 'no answer within 10 s' })
    expect(attempt!.ms).toBeGreaterThanOrEqual(9_900)
    expect(attempt!.ms).toBeLessThan(15_000)
  })

  it('takes the answer even when what follows it never ends', async () => {
    receiver.behave(event.eventId, (response) => void response.writeHead(200).write('…'))
    const url = String(process.env.N8N_WEBHOOK_URL)
    const message = { id: event.eventId, type: event.type, occurredAt: new Date(0).toISOString(), data: event.data }
    const post = { url, secret: String(process.env.N8N_WEBHOOK_SECRET), message, signal: new AbortController().signal }
    expect(await postEvent({ ...post, patienceMs: 5_000 })).toEqual({ status: 200, error: null })
    receiver.behave(event.eventId, () => undefined)
    expect(await postEvent({ ...post, patienceMs: 50 })).toEqual({ status: null, error: 'no answer within 0.05 s' })
    expect(await postEvent({ ...post, signal: AbortSignal.abort() })).toMatchObject({
      error: expect.stringContaining('stopping'),
    })
  })

  it('is a dead letter after its last try; a replay keeps its id and is told once', async () => {
    receiver.behave(event.eventId, answer(503))
    expect(await codeOf(lastTry(event))).toBe('UPSTREAM_UNAVAILABLE')
    expect(await deliveriesOf(payload, event.eventId)).toMatchObject([{ status: 'dead', attempt: 13, response: 503 }])
    receiver.behave(event.eventId, answer(204))
    await replayEvent(payload, { eventId: event.eventId })
    const [job] = await jobsOf(payload, `deliver-event:${event.eventId}`)
    await deliver(job!.input)
    await deliver(job!.input)
    const [first, again, ...more] = receiver.of(event.eventId)
    expect(more).toEqual([])
    expect(again!.body).toBe(first!.body)
    expect((await deliveriesOf(payload, event.eventId)).map(({ status }) => status)).toEqual(['dead', 'delivered'])
    expect(await codeOf(replayEvent(payload, { eventId: randomUUID() }))).toBe('NOT_FOUND')
  })

  it('a replay of what was delivered sends it once more', async () => {
    await deliver()
    await replayEvent(payload, { eventId: event.eventId })
    const [job] = await jobsOf(payload, `deliver-event:${event.eventId}`)
    await Promise.all([deliver(job!.input), deliver(job!.input)])
    expect(receiver.of(event.eventId)).toHaveLength(2)
  })
})

describe('its retries', () => {
  const pool = new GuardedPool({ connectionString: String(process.env.DATABASE_URI), max: 5 })
  const silent = new Logger(() => () => undefined)
  afterAll(() => pool.end())
  const addTo = (queue: string | null, task: string, key: string, input: object) =>
    query(
      payload,
      sql`select graphile_worker.add_job(${task}, ${JSON.stringify(input)}::json, queue_name => ${queue}, job_key => ${key}, max_attempts => 13)`,
    )

  it('wait exp(attempt) seconds and up to 30 % more by chance', async () => {
    const task = `spread-${randomUUID()}`
    const keys = Array.from({ length: 20 }, () => `${task}:${randomUUID()}`)
    for (const key of keys) await addTo(null, task, key, { key })
    const failedAt = new Map<string, number>()
    const taskList: TaskList = {
      [task]: async (input) => {
        failedAt.set((input as { key: string }).key, Date.now())
        await spreadRetry(payload, (input as { key: string }).key)
        throw new Error('not yet')
      },
    }
    await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: silent })
    const running = () =>
      query(payload, sql`select 1 from graphile_worker.jobs where task_identifier = ${task} and locked_at is not null`)
    await expect.poll(async () => (await running()).length, { timeout: 10_000 }).toBe(0)
    const jobs = await query<{ key: string; runAt: string }>(
      payload,
      sql`select key, run_at as "runAt" from graphile_worker.jobs where task_identifier = ${task}`,
    )
    const seconds = jobs.map(({ key, runAt }) => (Date.parse(runAt) - (failedAt.get(key) ?? 0)) / 1_000)
    expect(seconds).toHaveLength(20)
    expect(Math.min(...seconds)).toBeGreaterThan(Math.E - 0.1)
    expect(Math.max(...seconds)).toBeLessThan(Math.E * 1.3 + 0.5)
    expect(Math.max(...seconds) - Math.min(...seconds)).toBeGreaterThan(0.2)
    await query(
      payload,
      sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where task_identifier = ${task}))`,
    )
  })

  it('reach over about a day', () => {
    const waits = Array.from({ length: deliverEvent.maxAttempts - 1 }, (_, index) => Math.exp(Math.min(index + 1, 10)))
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600
    expect(hours).toBeGreaterThan(21)
    expect(hours * 1.3).toBeLessThan(29)
  })

  it('take one place of a worker, so an endpoint that hangs holds up nothing else', async () => {
    const [job] = await query<{ queue: string | null }>(
      payload,
      sql`select queue_name as queue from graphile_worker.jobs where key = ${`deliver-event:${event.eventId}`}`,
    )
    expect(job?.queue).toBe('automation')

    const tag = randomUUID()
    const [tell, other] = [`tell-${tag}`, `other-${tag}`]
    const events = [event, await published(payload, order.id), await published(payload, order.id)]
    const hanging: (() => void)[] = []
    let isReleased = false
    for (const { eventId } of events)
      receiver.behave(eventId, (response) => {
        const end = () => response.writeHead(204).end()
        if (isReleased) end()
        else hanging.push(end)
      })
    for (const one of events) await addTo(`queue-${tag}`, tell, `${tell}:${one.eventId}`, one)
    await addTo(null, other, other, {})
    const done: string[] = []
    const finished = Promise.withResolvers<void>()
    const taskList: TaskList = {
      [tell]: async (input) => {
        await deliver(input as Event)
        done.push('told')
        if (done.length === 4) finished.resolve()
      },
      [other]: async () => {
        done.push('other')
        isReleased = true
        for (const end of hanging) end()
      },
    }
    const runner = await run({
      pgPool: pool,
      taskList,
      concurrency: 2,
      noHandleSignals: true,
      pollInterval: 100,
      logger: silent,
    })
    await finished.promise
    await runner.stop()
    expect(done[0]).toBe('other')
  })
})
