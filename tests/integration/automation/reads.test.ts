import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  ordersPage,
  orderView,
  readingRequest,
  sealedDossier as sealedDossierView,
} from '@/features/automation/domain/bodies'
import { query, sql } from '@/platform/db/query'
import { draftDossier, sealedDossier } from '../../factories/dossiers'
import { paidOrder } from '../../factories/orders'
import { openedReading } from '../../factories/readings'
import { furnishedHouse } from '../readings/house'
import { call, newKey } from './house'

let payload: Payload
let key: string

beforeAll(async () => {
  payload = await furnishedHouse()
  key = await newKey(payload)
})

const get = (path: string) => call('GET', path, { key })

describe('GET orders', () => {
  it('pages from newest to oldest, each order once, though others come in meanwhile', async () => {
    // One instant for all of them: the id decides.
    const at = new Date(Date.now() + 3_600_000)
    const ids = new Set<string>()
    for (let count = 0; count < 7; count += 1) ids.add((await paidOrder(payload, { paidAt: at })).id)
    const seen: string[] = []
    let after = ''
    do {
      const page = ordersPage.parse((await get(`orders?limit=3${after && `&after=${after}`}`)).body)
      expect(page.orders.length).toBeLessThanOrEqual(3)
      seen.push(...page.orders.map(({ id }) => id))
      await paidOrder(payload, { paidAt: new Date(at.getTime() + 1_000) })
      after = page.next ?? ''
    } while (after && seen.length < 12)
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.filter((id) => ids.has(id))).toHaveLength(7)
  })

  it('ends: the last page has no next', async () => {
    const [status] = ['cancelled'] as const
    const order = await paidOrder(payload)
    await query(payload, sql`update orders set status = ${status} where id = ${order.id}::uuid`)
    const all = ordersPage.parse((await get(`orders?status=${status}&limit=100`)).body)
    expect(all.orders.map(({ id }) => id)).toContain(order.id)
    expect(new Set(all.orders.map((one) => one.status))).toEqual(new Set([status]))
    expect(all.next).toBeNull()
    const exact = ordersPage.parse((await get(`orders?status=${status}&limit=${all.orders.length}`)).body)
    expect(exact.next).toBeNull()
  })

  it('422 by field for a wrong filter', async () => {
    for (const [search, field] of [
      ['limit=0', 'limit'],
      ['limit=101', 'limit'],
      ['limit=', 'limit'],
      ['limit=1.5', 'limit'],
      ['limit=all', 'limit'],
      ['status=sealed', 'status'],
      ['status=%00', 'status'],
      ["status=paid'--", 'status'],
      ['after=x', 'after'],
      [`after=${randomUUID()}`, 'after'],
      ['sort=email', ''],
    ])
      expect(await get(`orders?${search}`), search).toMatchObject({
        status: 422,
        faults: [expect.objectContaining({ field })],
      })
  })

  it('tells ids and states, and nothing about a person', async () => {
    const order = await openedReading(payload, { lastName: 'Quévremont', email: `${randomUUID()}@personne.test` })
    const one = await get(`orders/${order.id}`)
    expect(orderView.parse(one.body)).toMatchObject({
      id: order.id,
      number: order.number,
      status: 'paid',
      paidAt: order.paidAt.toISOString(),
      dossierId: order.dossierId,
      readingId: order.readingId,
    })
    const list = await get('orders?limit=100')
    for (const { text } of [one, list])
      for (const word of ['@', 'Quévremont', order.firstName, order.clientId, 'email', 'intention'])
        expect(text).not.toContain(word)
    expect((await get(`orders/${randomUUID()}`)).status).toBe(404)
    expect((await get('orders/x')).status).toBe(404)
  })
})

describe('GET dossiers', () => {
  it('gives a sealed dossier as it was sealed, and no draft', async () => {
    const order = await sealedDossier(payload)
    const answer = await get(`dossiers/${order.dossierId}`)
    expect(sealedDossierView.parse(answer.body)).toMatchObject({
      id: order.dossierId,
      orderId: order.id,
      seal: order.dossierSeal,
    })
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const draft = await draftDossier(payload)
    for (const id of [draft.dossierId, order.id, randomUUID(), 'x'])
      expect((await get(`dossiers/${id}`)).status).toBe(404)
    const blind = await newKey(payload, ['dossiers:read'])
    expect((await call('GET', `dossiers/${order.dossierId}/photos/${randomUUID()}`, { key: blind })).status).toBe(403)
  })

  it('gives the photos of that dossier alone, until they are deleted', async () => {
    const [mine, other] = [
      await sealedDossier(payload, { hasPhotoFiles: true }),
      await sealedDossier(payload, { hasPhotoFiles: true }),
    ]
    const photosOf = async ({ dossierId }: { dossierId: string }) =>
      sealedDossierView.parse((await get(`dossiers/${dossierId}`)).body).snapshot.photos.map(({ id }) => id)
    const [photo] = await photosOf(mine)
    const [foreign] = await photosOf(other)
    const picture = await get(`dossiers/${mine.dossierId}/photos/${photo}`)
    expect(picture.status).toBe(200)
    expect(picture.headers.get('content-type')).toMatch(/^image\/(jpeg|webp|png)$/)
    expect(picture.headers.get('content-disposition')).toBe('attachment')
    expect(picture.text.length).toBeGreaterThan(1_000)
    for (const id of [foreign, randomUUID(), 'x', '%00'])
      expect((await get(`dossiers/${mine.dossierId}/photos/${id}`)).status).toBe(404)
    await query(payload, sql`update photos set deleted_at = now() where id = ${photo}::uuid`)
    expect((await get(`dossiers/${mine.dossierId}/photos/${photo}`)).status).toBe(410)
  })
})

describe('GET readings', () => {
  it('says what to write', async () => {
    const order = await openedReading(payload)
    const answer = await get(`readings/${order.readingId}`)
    expect(readingRequest.parse(answer.body)).toEqual({
      id: order.readingId,
      status: 'draft',
      orderId: order.id,
      dossierId: order.dossierId,
      locale: 'fr',
      offerName: order.line.name,
      template: order.line.readingTemplate,
    })
    expect((await get(`readings/${randomUUID()}`)).status).toBe(404)
  })
})
