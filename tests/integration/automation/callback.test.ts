import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { Webhook } from 'standardwebhooks'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleReadingContent } from '../../factories/reading-content'
import { openedReading, type OrderWithReading } from '../../factories/readings'
import { eventsOf, furnishedHouse, storedOrder, storedReading } from '../readings/house'
import { call, newKey } from './house'

let payload: Payload
const secret = String(process.env.N8N_CALLBACK_SECRET)

beforeAll(async () => {
  payload = await furnishedHouse()
})

type Signed = { id?: string; at?: Date; by?: string }

function signed(body: string, { id = `msg_${randomUUID()}`, at = new Date(), by = secret }: Signed = {}) {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(by).sign(id, at, body),
  }
}

const send = (body: string, headers: Record<string, string>) =>
  call('POST', 'callback', { body, headers, idempotencyKey: null })
const draftOf = ({ readingId, line }: OrderWithReading) =>
  JSON.stringify({ type: 'reading.draft', readingId, content: sampleReadingContent(line.readingTemplate, 2) })

describe('POST callback', () => {
  it('takes a signed draft once for each webhook-id, also at once', async () => {
    const order = await openedReading(payload)
    const headers = signed(draftOf(order))
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(draftOf(order), headers)))
    for (const { status, body } of answers) expect({ status, body }).toEqual({ status: 200, body: answers[0]!.body })
    expect((await storedReading(payload, order.readingId)).revision).toBe(1)
    expect(await eventsOf(payload, order.id)).toEqual(['reading.drafted'])
    expect((await send(draftOf(order), signed(draftOf(order), { id: headers['webhook-id'] }))).body).toEqual(
      answers[0]!.body,
    )
  })

  it('takes a signed failure', async () => {
    const order = await openedReading(payload)
    const body = JSON.stringify({ type: 'reading.failure', readingId: order.readingId, reason: 'too long' })
    expect((await send(body, signed(body))).status).toBe(200)
    expect((await storedOrder(payload, order.id)).attention).toBe('automation-failed')
  })

  it('401 for what is unsigned, forged, stale, from the future, altered, or by a key', async () => {
    const order = await openedReading(payload)
    const body = draftOf(order)
    const good = signed(body)
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    const wrong: Record<string, string>[] = [
      {},
      { authorization: `Bearer ${await newKey(payload)}` },
      signed(body, { by: String(process.env.N8N_WEBHOOK_SECRET) }),
      signed(body, { at: minutes(-6) }),
      signed(body, { at: minutes(6) }),
      signed(`${body} `),
      { ...good, 'webhook-id': 'another' },
      { ...good, 'webhook-timestamp': String(Math.floor(minutes(-1).getTime() / 1000)) },
      { ...good, 'webhook-timestamp': 'now' },
      { ...good, 'webhook-signature': 'v1' },
      { ...good, 'webhook-signature': 'v1,' },
      { ...good, 'webhook-signature': good['webhook-signature'].replace('v1,', 'v2,') },
      { 'webhook-id': good['webhook-id'], 'webhook-timestamp': good['webhook-timestamp'] },
    ]
    for (const headers of wrong)
      expect(await send(body, headers), JSON.stringify(headers)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' })
    expect((await storedReading(payload, order.readingId)).revision).toBe(0)
    expect((await send(body, good)).status).toBe(200)
  })

  it('says what is wrong with a signed message: 400, 404, 409, 413, 422', async () => {
    const order = await openedReading(payload)
    const say = async (value: unknown) => {
      const body = typeof value === 'string' ? value : JSON.stringify(value)
      return (await send(body, signed(body))).status
    }
    expect(await say('not json')).toBe(400)
    expect(await say({ type: 'reading.seal', readingId: order.readingId })).toBe(422)
    expect(await say({ type: 'reading.draft', readingId: 7, content: {} })).toBe(422)
    expect(await say({ type: 'reading.draft', readingId: order.readingId, content: {}, price: 0 })).toBe(422)
    expect(await say({ type: 'reading.draft', readingId: randomUUID(), content: {} })).toBe(404)
    expect(await say('x'.repeat(2_000_001))).toBe(413)
    expect((await storedReading(payload, order.readingId)).revision).toBe(0)
  })
})
