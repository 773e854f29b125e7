import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  consumeSignInLink,
  createSignInLink,
  hasConsent,
  openOrderSession,
  openSession,
  recordConsents,
  resolveSession,
  revokeSession,
} from '@/features/clients'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { testPayload } from '../payload'
import { aClient, anOrder, runTask, tokenOf } from './rows'

let payload: Payload
beforeAll(async () => {
  payload = await testPayload()
})

const readAs = (collection: CollectionSlug, user: TypedUser) =>
  payload.find({ collection, overrideAccess: false, user, depth: 0, limit: 100, pagination: false })
const idsAs = async (collection: CollectionSlug, user: TypedUser) =>
  (await readAs(collection, user)).docs.map(({ id }) => String(id))

describe('a session', () => {
  it('is somebody until it is revoked, then nobody at once', async () => {
    const client = await aClient(payload)
    const { token } = await openSession(payload, { clientId: client.id, onlyOrderId: null })
    expect(await resolveSession(payload, token)).toMatchObject({ clientId: client.id })
    await revokeSession(payload, { token })
    expect(await resolveSession(payload, token)).toBeNull()
  })

  it('ends by itself, and nothing is known of a forged one', async () => {
    const client = await aClient(payload)
    const { token } = await openSession(payload, { clientId: client.id, onlyOrderId: null })
    await query(
      payload,
      sql`update client_sessions set expires_at = now() - interval '1 second' where client_id = ${client.id}`,
    )
    for (const one of [token, `${token}x`, '', null, undefined, 'a'.repeat(5_000), '\u0000'])
      expect(await resolveSession(payload, one)).toBeNull()
  })

  it('keeps no token, and notes its use once an hour at most', async () => {
    const client = await aClient(payload)
    const { token } = await openSession(payload, { clientId: client.id, onlyOrderId: null })
    const seen = async () => {
      await resolveSession(payload, token)
      const [row] = await query<{ row: string; at: string }>(
        payload,
        sql`select s::text as row, last_seen_at::text as at from client_sessions s where client_id = ${client.id}`,
      )
      return row
    }
    const first = await seen()
    expect(first?.row).not.toContain(token)
    expect((await seen())?.at).toBe(first?.at)
    await query(
      payload,
      sql`update client_sessions set last_seen_at = now() - interval '61 minutes' where client_id = ${client.id}`,
    )
    const [old] = await query<{ at: string }>(
      payload,
      sql`select last_seen_at::text as at from client_sessions where client_id = ${client.id}`,
    )
    expect((await seen())?.at).not.toBe(old?.at)
  })

  it('is replaced when its browser signs in by a link', async () => {
    const client = await aClient(payload)
    const order = await anOrder(payload, client)
    const narrow = await openOrderSession(payload, { orderId: order.id, attemptId: order.attemptId })
    const link = await createSignInLink(payload, { clientId: client.id })
    const used = await consumeSignInLink(payload, { token: tokenOf(link.url), currentToken: narrow?.token })
    expect(used.sessionToken).not.toBe(narrow?.token)
    expect(await resolveSession(payload, narrow?.token)).toBeNull()
    expect(await resolveSession(payload, used.sessionToken)).toMatchObject({ onlyOrderId: null })
  })

  it('is forgotten a day after its end', async () => {
    const client = await aClient(payload)
    const live = await openSession(payload, { clientId: client.id, onlyOrderId: null })
    const dead = await openSession(payload, { clientId: client.id, onlyOrderId: null })
    await revokeSession(payload, dead)
    await query(
      payload,
      sql`update client_sessions set revoked_at = now() - interval '25 hours' where client_id = ${client.id} and revoked_at is not null`,
    )
    await createSignInLink(payload, { clientId: client.id })
    await query(
      payload,
      sql`update client_links set expires_at = now() - interval '25 hours' where client_id = ${client.id}`,
    )
    await runTask(payload, 'forget-old-links', {})
    await runTask(payload, 'forget-old-links', {})
    const [left] = await query<{ links: number; sessions: number }>(
      payload,
      sql`select (select count(*)::int from client_links where client_id = ${client.id}) as links, (select count(*)::int from client_sessions where client_id = ${client.id}) as sessions`,
    )
    expect(left).toEqual({ links: 0, sessions: 1 })
    expect(await resolveSession(payload, live.token)).not.toBeNull()
  })
})

describe('entering after a payment', () => {
  it('opens the order just paid and nothing else of the client, who may not be the payer', async () => {
    const client = await aClient(payload)
    const [before, paid] = [await anOrder(payload, client), await anOrder(payload, client)]
    const opened = await openOrderSession(payload, { orderId: paid.id, attemptId: paid.attemptId })
    const session = await resolveSession(payload, opened?.token)
    expect(session).toMatchObject({ clientId: client.id, onlyOrderId: paid.id })
    const user = session?.user as TypedUser
    expect(await idsAs('orders', user)).toEqual([paid.id])
    expect(await idsAs('order-lines', user)).toEqual([paid.lineId])
    expect(await idsAs('dossiers', user)).toEqual([paid.dossierId])
    await expect(
      payload.findByID({ collection: 'dossiers', id: before.dossierId, overrideAccess: false, user }),
    ).rejects.toThrow()
    expect(await payload.count({ collection: 'orders', overrideAccess: false, user })).toEqual({ totalDocs: 1 })
  })

  it('answers nothing new to a browser that is signed in already', async () => {
    const client = await aClient(payload)
    const order = await anOrder(payload, client)
    const full = await openSession(payload, { clientId: client.id, onlyOrderId: null })
    expect(
      await openOrderSession(payload, { orderId: order.id, attemptId: order.attemptId, currentToken: full.token }),
    ).toBeNull()
    expect(await resolveSession(payload, full.token)).toMatchObject({ onlyOrderId: null })
  })

  it('is refused to another browser, before the payment, after two hours, and once the order has ended', async () => {
    const client = await aClient(payload)
    const open = (order: { id: string; attemptId: string }) =>
      openOrderSession(payload, { orderId: order.id, attemptId: order.attemptId })
    const paid = await anOrder(payload, client)
    await expect(open({ id: paid.id, attemptId: randomUUID() })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(open({ id: randomUUID(), attemptId: paid.attemptId })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(open({ id: 'x', attemptId: paid.attemptId })).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    await expect(open(await anOrder(payload, client, { status: 'pending', paidAt: null }))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    await expect(open(await anOrder(payload, client, { status: 'refunded' }))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const old = await anOrder(payload, client, { paidAt: new Date(Date.now() - 2 * 3_600_000 - 1_000) })
    await expect(open(old)).rejects.toMatchObject({ code: 'GONE' })
  })
})

describe('a client through the Local API', () => {
  it('never meets the rows of another', async () => {
    const [a, b] = [await aClient(payload), await aClient(payload)]
    const [mine, theirs] = [await anOrder(payload, a), await anOrder(payload, b)]
    const { token } = await openSession(payload, { clientId: a.id, onlyOrderId: null })
    const user = (await resolveSession(payload, token))?.user as TypedUser
    expect(await idsAs('clients', user)).toEqual([a.id])
    expect(await idsAs('orders', user)).toEqual([mine.id])
    expect(await idsAs('order-lines', user)).toEqual([mine.lineId])
    expect(await idsAs('dossiers', user)).toEqual([mine.dossierId])
    for (const [collection, id] of [
      ['orders', theirs.id],
      ['order-lines', theirs.lineId],
      ['dossiers', theirs.dossierId],
      ['clients', b.id],
    ] as const)
      await expect(payload.findByID({ collection, id, overrideAccess: false, user })).rejects.toThrow()
    const closed: CollectionSlug[] = [
      'readings',
      'client-sessions',
      'client-links',
      'emails',
      'events',
      'users',
      'stripe-events',
      'order-timeline',
    ]
    for (const collection of closed) await expect(readAs(collection, user), collection).rejects.toThrow()
    await expect(
      payload.update({ collection: 'orders', id: mine.id, data: { totalCents: 0 }, overrideAccess: false, user }),
    ).rejects.toThrow()
    await expect(payload.delete({ collection: 'orders', id: mine.id, overrideAccess: false, user })).rejects.toThrow()
  })
})

describe('consents', () => {
  it('are kept word for word, per order and kind', async () => {
    const order = await anOrder(payload, await aClient(payload))
    const kinds = [{ kind: 'terms' as const, version: '2026-11', text: 'J’accepte « tout ».' }]
    await transaction(payload, async (tx) => {
      await recordConsents(tx, { orderId: order.id, kinds, locale: 'fr' })
      expect(await hasConsent(tx, { orderId: order.id, kind: 'terms' })).toBe(true)
    })
    expect(await hasConsent(payload, { orderId: order.id, kind: 'terms' })).toBe(true)
    expect(await hasConsent(payload, { orderId: order.id, kind: 'sensitive-data' })).toBe(false)
    const { docs } = await payload.find({ collection: 'consents', where: { order: { equals: order.id } }, depth: 0 })
    expect(docs).toMatchObject([{ kind: 'terms', version: '2026-11', text: 'J’accepte « tout ».', locale: 'fr' }])
    await expect(query(payload, sql`update consents set text = 'x' where order_id = ${order.id}`)).rejects.toThrow()
  })
})
