import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET } from '@/app/calendrier/[file]/route'
import { makeCalendarLink, revokeCalendarLink } from '@/features/readings'
import { calendarLinkSince } from '@/features/readings/queries/calendar-link'
import { query, sql } from '@/platform/db/query'
import { clientUser } from '@/platform/security/principal'
import { hashToken } from '@/platform/security/token'
import { paidOrder } from '../../factories/orders'
import { deliveredReading, sealedReading, type OrderWithVersion } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, furnishedHouse } from '../readings/house'

let payload: Payload
let expert: TypedUser
let order: OrderWithVersion

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert' })
  order = await deliveredReading(payload, {
    expert,
    seed: 0,
    offer: 'mystique',
    extras: ['prevision-6-mois'],
    hasInstruments: true,
  })
})

/** Each caller from a network of its own, so that no test uses up another's patience. */
const fetched = (file: string, network = crypto.randomUUID()) =>
  GET(new Request(`http://lumira.test/calendrier/${file}`, { headers: { 'x-forwarded-for': network } }), {
    params: Promise.resolve({ file }),
  })

const make = (user: TypedUser | null = order.client) => makeCalendarLink(payload, { readingId: order.readingId, user })

describe('a calendar address', () => {
  it('opens the forecast that was sealed, and nothing keeps or lists the answer', async () => {
    const { token } = await make()
    const answer = await fetched(`${token}.ics`)
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    })
    const text = await answer.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThan(20)
    expect(text).not.toContain(token)
    expect(text).not.toContain(order.email)
    expect(await (await fetched(`${token}.ics`)).text()).toBe(text)
  })

  it('is kept as a hash alone', async () => {
    const { token } = await make()
    const rows = await query<Record<string, unknown>>(
      payload,
      sql`select * from calendar_links where order_line_id = ${order.line.id}::uuid`,
    )
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(rows.map(({ token_hash }) => token_hash)).toContain(hashToken(token))
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
  })

  it('stops when it is replaced or taken back: one works at a time, also of several made at once', async () => {
    const first = await make()
    const second = await make()
    expect((await fetched(`${first.token}.ics`)).status).toBe(404)
    expect((await fetched(`${second.token}.ics`)).status).toBe(200)
    const many = await Promise.all([make(), make(), make()])
    const answers = await Promise.all(many.map(async ({ token }) => (await fetched(`${token}.ics`)).status))
    expect(answers.sort()).toEqual([200, 404, 404])
    const of = { readingId: order.readingId, user: order.client }
    expect(await calendarLinkSince(payload, of)).toMatch(/Z$/)
    await revokeCalendarLink(payload, of)
    expect(await calendarLinkSince(payload, of)).toBeNull()
    for (const { token } of many) {
      const gone = await fetched(`${token}.ics`)
      expect(gone.status).toBe(404)
      expect(gone.headers.get('cache-control')).toContain('no-store')
    }
  })

  it('is not there for what is no address of ours', async () => {
    for (const file of ['x.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43), "' or 1=1--.ics", '%00.ics'])
      expect((await fetched(file)).status).toBe(404)
  })

  it('is guarded against a flood from one network', async () => {
    const network = crypto.randomUUID()
    const codes: number[] = []
    for (let calls = 0; calls < 602; calls += 1) codes.push((await fetched('x.ics', network)).status)
    expect(codes.slice(0, 600).every((code) => code === 404)).toBe(true)
    expect(codes.slice(600)).toEqual([429, 429])
  }, 30_000)
})

describe('who makes one', () => {
  it('is the client of that reading, in a session that opens it', async () => {
    const stranger = (await paidOrder(payload, { seed: 2 })).client
    const elsewhere = clientUser({ id: order.clientId, onlyOrderId: crypto.randomUUID() })
    for (const user of [stranger, elsewhere]) {
      expect(await codeOf(make(user))).toBe('NOT_FOUND')
      expect(await codeOf(revokeCalendarLink(payload, { readingId: order.readingId, user }))).toBe('NOT_FOUND')
      expect(await codeOf(calendarLinkSince(payload, { readingId: order.readingId, user }))).toBe('NOT_FOUND')
    }
    expect(await codeOf(make(expert))).toBe('FORBIDDEN')
    expect(await codeOf(make(null))).toBe('UNAUTHENTICATED')
    expect((await make(clientUser({ id: order.clientId, onlyOrderId: order.id }))).token).toHaveLength(43)
  })

  it('needs a forecast, and a delivery', async () => {
    const without = await deliveredReading(payload, { expert, seed: 1, offer: 'mystique', hasInstruments: true })
    expect(await codeOf(makeCalendarLink(payload, { readingId: without.readingId, user: without.client }))).toBe(
      'NOT_FOUND',
    )
    const early = await sealedReading(payload, { expert, seed: 3, extras: ['prevision-6-mois'], hasInstruments: true })
    expect(await codeOf(makeCalendarLink(payload, { readingId: early.readingId, user: early.client }))).toBe(
      'NOT_FOUND',
    )
  })
})
