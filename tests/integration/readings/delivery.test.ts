import type { Payload, TypedUser } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  getDeliverableFile,
  getSealedReading,
  listSealedReadings,
  reopenReading,
  saveReading,
  sealReading,
} from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { sha256 } from '@/shared/hash'
import { deliveredReading, readingInReview, sealedReading } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, countOf, eventsOf, furnishedHouse, jobsOf, runTask, storedOrder, storedReading } from './house'

let payload: Payload
let expert: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert', publicName: 'Élodie R.' })
})

const outage = (isDown: boolean) =>
  fetch(`${process.env.AWS_S3_ENDPOINT}/_control`, { method: 'POST', body: JSON.stringify({ outage: isDown }) })

afterEach(() => outage(false))

const render = (versionId: string, attempt = 1) => runTask(payload, 'render-pdf', { versionId }, attempt)
const deliver = (versionId: string) => runTask(payload, 'deliver-reading', { versionId })

describe('from the seal to the client', () => {
  it('waits while storage is down, then delivers once and completes the order only then', async () => {
    const order = await sealedReading(payload, { expert, seed: 1 })
    await outage(true)
    expect(await codeOf(render(order.versionId))).toBe('UPSTREAM_UNAVAILABLE')
    expect(await countOf(payload, 'deliverables', 'version_id', order.versionId)).toBe(0)
    await expect(deliver(order.versionId)).rejects.toThrow('no PDF yet')
    expect((await storedOrder(payload, order.id)).status).toBe('awaiting_validation')
    expect(await listSealedReadings(payload, order.client)).toEqual([])

    await outage(false)
    await render(order.versionId)
    expect(await jobsOf(payload, `deliver-reading:${order.versionId}`)).toHaveLength(1)
    expect((await storedOrder(payload, order.id)).status).toBe('awaiting_validation')
    expect(await codeOf(getSealedReading(payload, { readingId: order.readingId, user: order.client }))).toBe(
      'NOT_FOUND',
    )

    await deliver(order.versionId)
    expect(await storedOrder(payload, order.id)).toMatchObject({ status: 'completed', completedAt: expect.any(String) })
    expect(await countOf(payload, 'deliverables', 'version_id', order.versionId)).toBe(1)
    const opened = await getSealedReading(payload, { readingId: order.readingId, user: order.client })
    expect(opened).toMatchObject({
      versionNumber: 1,
      seal: order.seal,
      expertName: 'Élodie R.',
      content: order.content,
      firstName: order.firstName,
    })
  })

  it('does each thing once when its jobs run twice, in turn and at once', async () => {
    const order = await sealedReading(payload, { expert, seed: 4 })
    await Promise.all([render(order.versionId), render(order.versionId)])
    await render(order.versionId)
    await Promise.all([deliver(order.versionId), deliver(order.versionId)])
    await deliver(order.versionId)
    expect(await countOf(payload, 'deliverables', 'version_id', order.versionId)).toBe(1)
    expect(await eventsOf(payload, order.id)).toEqual(['reading.delivered'])
    const completed = await query(
      payload,
      sql`select 1 from order_timeline where order_id = ${order.id}::uuid and "to" = 'completed'`,
    )
    expect(completed).toHaveLength(1)
    const [file] = (await listSealedReadings(payload, order.client))[0]?.deliverables ?? []
    const {
      bytes,
      mime,
      fileName,
      sha256: hash,
    } = await getDeliverableFile(payload, { deliverableId: file?.id ?? '', user: order.client })
    expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-')
    expect(sha256(bytes)).toBe(hash)
    expect(mime).toBe('application/pdf')
    expect(fileName).toBe(`Lumira – Profond – ${order.firstName}.pdf`)
  })

  it('tells the desk when the storage stays away, tries again by the clock, and forgets it once delivered', async () => {
    const order = await sealedReading(payload, { expert, seed: 3 })
    await outage(true)
    await expect(render(order.versionId, 2)).rejects.toThrow()
    expect((await storedOrder(payload, order.id)).attention).toBeNull()
    await expect(render(order.versionId, 3)).rejects.toThrow()
    expect((await storedOrder(payload, order.id)).attention).toBe('production-failed')
    await outage(false)
    await query(
      payload,
      sql`update readings set sealed_at = now() - interval '61 minutes' where id = ${order.readingId}::uuid`,
    )
    await runTask(payload, 'resume-deliveries', {})
    expect(await jobsOf(payload, `render-pdf:${order.versionId}`)).toHaveLength(1)
    await render(order.versionId)
    await deliver(order.versionId)
    expect(await storedOrder(payload, order.id)).toMatchObject({ status: 'completed', attention: null })
  })

  it('never delivers words that are not under their seal', async () => {
    const order = await sealedReading(payload, { expert, seed: 5 })
    await query(payload, sql`alter table reading_versions disable trigger append_only`)
    await query(
      payload,
      sql`update reading_versions set content = jsonb_set(content, '{sections,0,title}', '"Autre"') where id = ${order.versionId}::uuid`,
    )
    await query(payload, sql`alter table reading_versions enable trigger append_only`)
    await render(order.versionId)
    expect(await countOf(payload, 'deliverables', 'version_id', order.versionId)).toBe(0)
    expect(await jobsOf(payload, `deliver-reading:${order.versionId}`)).toEqual([])
    expect(await storedOrder(payload, order.id)).toMatchObject({
      status: 'awaiting_validation',
      attention: 'seal-mismatch',
    })
  })

  it('does not deliver an order that was refunded meanwhile', async () => {
    const order = await sealedReading(payload, { expert, seed: 6 })
    await render(order.versionId)
    await query(payload, sql`update orders set status = 'refunded' where id = ${order.id}::uuid`)
    await deliver(order.versionId)
    expect((await storedReading(payload, order.readingId)).isDelivered).toBe(false)
    expect(await listSealedReadings(payload, order.client)).toEqual([])
    expect((await storedOrder(payload, order.id)).status).toBe('refunded')
  })
})

describe('reopenReading', () => {
  it('begins a new version while the client goes on reading the delivered one', async () => {
    const order = await deliveredReading(payload, { expert, seed: 7 })
    const { readingId, content, client } = order
    expect(
      await reopenReading(payload, { readingId, reason: 'Une coquille dans la conclusion', user: expert }),
    ).toEqual({ versionNumber: 2 })
    expect(await storedOrder(payload, order.id)).toMatchObject({ status: 'awaiting_validation', completedAt: null })
    expect((await getSealedReading(payload, { readingId, user: client })).versionNumber).toBe(1)

    const key = Object.entries(content).find(([, { kind }]) => kind === 'prose')?.[0] ?? ''
    const text = `${(content[key] as { text: string }).text} Une phrase de plus, plus juste.`
    const { revision } = await saveReading(payload, {
      readingId,
      revision: 2,
      content: { ...content, [key]: { kind: 'prose', text } },
      user: expert,
    })
    const { versionId, number } = await sealReading(payload, { readingId, revision, user: expert })
    expect(number).toBe(2)
    await render(versionId)
    await runTask(payload, 'render-mandala', { versionId })
    expect((await getSealedReading(payload, { readingId, user: client })).versionNumber).toBe(1)
    await deliver(versionId)
    const opened = await getSealedReading(payload, { readingId, user: client })
    expect(opened.versionNumber).toBe(2)
    expect(opened.content[key]).toEqual({ kind: 'prose', text })
    expect(await listSealedReadings(payload, client)).toHaveLength(1)
    expect((await getDeliverableFile(payload, { deliverableId: order.deliverableId, user: client })).mime).toBe(
      'application/pdf',
    )
    expect(await eventsOf(payload, order.id)).toEqual(['reading.reopened', 'reading.sealed', 'reading.delivered'])
  })

  it('makes one new version of two reopens at once', async () => {
    const { readingId } = await deliveredReading(payload, { expert, seed: 8 })
    const reopened = await Promise.allSettled(
      [1, 2].map(() => reopenReading(payload, { readingId, reason: 'deux fois', user: expert })),
    )
    expect(reopened.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await storedReading(payload, readingId)).versionNumber).toBe(2)
  })
})

it('lets an expert have the file before the client', async () => {
  const order = await readingInReview(payload, { expert, seed: 9 })
  const { versionId } = await sealReading(payload, { readingId: order.readingId, revision: 1, user: expert })
  await render(versionId)
  const [file] = await query<{ id: string }>(
    payload,
    sql`select id from deliverables where version_id = ${versionId}::uuid`,
  )
  const deliverableId = file?.id ?? ''
  expect((await getDeliverableFile(payload, { deliverableId, user: expert })).mime).toBe('application/pdf')
  expect(await codeOf(getDeliverableFile(payload, { deliverableId, user: order.client }))).toBe('NOT_FOUND')
})
