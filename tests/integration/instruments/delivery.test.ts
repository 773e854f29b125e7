import type { Payload, TypedUser } from 'payload'
import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { drawMandala, toSvg } from '@/features/instruments'
import { getDeliverableFile, getSealedReading, readInstruments, sealReading } from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { clientUser } from '@/platform/security/principal'
import { sealOf } from '@/shared/hash'
import { sealedDossier } from '../../factories/dossiers'
import { paidOrder } from '../../factories/orders'
import { deliveredReading, readingInReview, sealedReading } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, countOf, eventsOf, furnishedHouse, jobsOf, runTask, storedOrder } from '../readings/house'
import { deliverAll, filesOf, storedVersion } from './house'

let payload: Payload
let expert: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert' })
})

const outage = (isDown: boolean) =>
  fetch(`${process.env.AWS_S3_ENDPOINT}/_control`, { method: 'POST', body: JSON.stringify({ outage: isDown }) })

afterEach(() => outage(false))

const sealed = async (options: Parameters<typeof readingInReview>[1]) => {
  const order = await readingInReview(payload, options)
  const { versionId } = await sealReading(payload, { readingId: order.readingId, revision: 1, user: expert })
  return { ...order, versionId }
}

async function printed(deliverableId: string, user: TypedUser): Promise<string> {
  const { bytes } = await getDeliverableFile(payload, { deliverableId, user })
  const { text } = await extractText(await getDocumentProxy(Uint8Array.from(bytes)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}

describe('readInstruments', () => {
  it('computes them from the sealed dossier and from what was sold', async () => {
    const { dossierId, dossierSeal } = await sealedDossier(payload, { seed: 0, extras: ['prevision-6-mois'] })
    const read = await readInstruments(payload, { dossierId })
    expect(read).toMatchObject({
      held: { chart: true, mandalaFamily: 'lotus', forecastMonths: 6 },
      chart: { moment: { date: '1987-04-23', time: '06:40', kind: 'instant' }, notes: [] },
      mandala: { family: 'lotus', input: { seed: dossierSeal } },
      forecast: { period: { months: 6 } },
    })
    expect(read.birth).toContain('Saint-Étienne')
    expect(read.numbers?.lifePath).toBe(7)
    expect(await readInstruments(payload, { dossierId })).toEqual(read)
  })

  it('says what remains true of an unknown hour', async () => {
    const { dossierId } = await sealedDossier(payload, { seed: 1 })
    const { chart } = await readInstruments(payload, { dossierId })
    expect(chart).toMatchObject({ angles: null, houses: null, moment: { kind: 'timeUnknown' } })
    expect(chart?.notes).toContain('TIME_UNKNOWN')
  })

  it('leaves out what a form did not ask, without an error', async () => {
    const { dossierId } = await sealedDossier(payload, { seed: 0, extras: ['prevision-6-mois'] })
    await query(payload, sql`alter table dossiers disable trigger user`)
    const without = async (...keys: string[]) => {
      await query(
        payload,
        sql`update dossiers set snapshot = jsonb_set(snapshot, '{answers}', (select jsonb_agg(a) from jsonb_array_elements(snapshot -> 'answers') a
          where not (a ->> 'key' = any (${sql.param(keys)}::text[])))) where id = ${dossierId}::uuid`,
      )
      return readInstruments(payload, { dossierId })
    }
    const noPlace = await without('birth-place')
    expect([noPlace.chart, noPlace.forecast]).toEqual([null, null])
    expect(noPlace.numbers).not.toBeNull()
    const noBirth = await without('birth-place', 'birth-date', 'birth-time')
    expect([noBirth.birth, noBirth.chart, noBirth.numbers, noBirth.forecast]).toEqual([null, null, null, null])
    expect(noBirth.mandala?.family).toBe('lotus')
    await query(payload, sql`alter table dossiers enable trigger user`)
  })

  it('is for sealed dossiers alone', async () => {
    expect(await codeOf(readInstruments(payload, { dossierId: crypto.randomUUID() }))).toBe('NOT_FOUND')
  })
})

describe('the seal', () => {
  it('freezes what the offer holds, and a later change of what was sold changes nothing of it', async () => {
    const order = await sealed({ expert, seed: 0, extras: ['prevision-6-mois'] })
    const { content, seal } = await storedVersion(payload, order.versionId)
    const { birth, numbers, chart, mandala, forecast } = await readInstruments(payload, { dossierId: order.dossierId })
    expect(content.instruments).toEqual({ birth, numbers, chart, mandala, forecast })
    expect(sealOf(content)).toBe(seal)

    await query(payload, sql`update order_lines set instruments = null where order_id = ${order.id}::uuid`)
    await deliverAll(payload, order.versionId)
    const files = await filesOf(payload, order.versionId)
    const { instruments } = await getSealedReading(payload, { readingId: order.readingId, user: order.client })
    expect(instruments).toEqual(content.instruments)
    const text = await printed(files.pdf ?? '', order.client)
    for (const title of ['Votre thème natal', 'Votre mandala', 'Votre calendrier']) expect(text).toContain(title)
  })

  it('holds nothing for an offer that holds nothing, and its PDF has no such page', async () => {
    const order = await sealed({ expert, seed: 0, offer: 'mystique' })
    expect(Object.keys((await storedVersion(payload, order.versionId)).content)).not.toContain('instruments')
    await runTask(payload, 'render-pdf', { versionId: order.versionId })
    expect(await jobsOf(payload, `deliver-reading:${order.versionId}`)).toHaveLength(1)
    await runTask(payload, 'deliver-reading', { versionId: order.versionId })
    const { pdf, mandala } = await filesOf(payload, order.versionId)
    expect(mandala).toBeUndefined()
    const text = await printed(pdf ?? '', order.client)
    for (const title of ['Votre thème', 'Votre mandala', 'Votre calendrier']) expect(text).not.toContain(title)
  })

  it('of a version from before the instruments is still good', async () => {
    const order = await sealedReading(payload, { expert, seed: 2 })
    const { content, seal } = await storedVersion(payload, order.versionId)
    expect(content).not.toHaveProperty('instruments')
    expect(sealOf(content)).toBe(seal)
    await deliverAll(payload, order.versionId)
    expect((await storedOrder(payload, order.id)).status).toBe('completed')
    expect(await filesOf(payload, order.versionId)).not.toHaveProperty('mandala')
  })
})

describe('the mandala’s files', () => {
  it('hold the delivery back until they are stored, and come once', async () => {
    const order = await sealed({ expert, seed: 3 })
    const { versionId } = order
    await runTask(payload, 'render-pdf', { versionId })
    expect(await jobsOf(payload, `deliver-reading:${versionId}`)).toEqual([])
    expect(await jobsOf(payload, `render-mandala:${versionId}`)).toHaveLength(1)
    await outage(true)
    expect(await codeOf(runTask(payload, 'render-mandala', { versionId }, 3))).toBe('UPSTREAM_UNAVAILABLE')
    await expect(runTask(payload, 'deliver-reading', { versionId })).rejects.toThrow('no mandala yet')
    expect(await storedOrder(payload, order.id)).toMatchObject({
      status: 'awaiting_validation',
      attention: 'production-failed',
    })

    await outage(false)
    await Promise.all([1, 2].map(() => runTask(payload, 'render-mandala', { versionId })))
    await Promise.all([1, 2].map(() => runTask(payload, 'deliver-reading', { versionId })))
    expect(await storedOrder(payload, order.id)).toMatchObject({ status: 'completed', attention: null })
    expect(await countOf(payload, 'deliverables', 'version_id', versionId)).toBe(2)
    expect((await eventsOf(payload, order.id)).filter((type) => type === 'reading.delivered')).toHaveLength(1)
  })

  it('are a picture to print and the vector it was made of, for the client and the desk alone', async () => {
    const order = await deliveredReading(payload, { expert, seed: 4, hasInstruments: true })
    const { mandala: deliverableId = '', pdf = '' } = await filesOf(payload, order.versionId)
    const picture = await getDeliverableFile(payload, { deliverableId, user: order.client })
    expect(picture).toMatchObject({
      mime: 'image/png',
      fileName: `Lumira – Profond – Mandala – ${order.firstName}.png`,
    })
    const { width, height, icc } = await sharp(picture.bytes).metadata()
    expect([width, height, Boolean(icc)]).toEqual([4096, 4096, true])

    const vector = await getDeliverableFile(payload, { deliverableId, user: order.client, as: 'vector' })
    expect(vector).toMatchObject({ mime: 'image/svg+xml', fileName: expect.stringMatching(/Mandala – .*\.svg$/) })
    const { content } = await storedVersion(payload, order.versionId)
    const input = content.instruments?.mandala?.input ?? expect.fail('no mandala was sealed')
    expect(Buffer.from(vector.bytes).toString()).toBe(toSvg(drawMandala(input), { idPrefix: 'mandala' }))

    const stranger = (await paidOrder(payload, { seed: 5 })).client
    const narrow = clientUser({ id: order.clientId, onlyOrderId: crypto.randomUUID() })
    for (const user of [stranger, narrow])
      for (const as of [undefined, 'vector'] as const)
        expect(await codeOf(getDeliverableFile(payload, { deliverableId, user, as }))).toBe('NOT_FOUND')
    expect(await codeOf(getDeliverableFile(payload, { deliverableId, user: null, as: 'vector' }))).toBe(
      'UNAUTHENTICATED',
    )
    expect(await codeOf(getDeliverableFile(payload, { deliverableId: pdf, user: order.client, as: 'vector' }))).toBe(
      'NOT_FOUND',
    )
    expect((await getDeliverableFile(payload, { deliverableId, user: expert, as: 'vector' })).mime).toBe(
      'image/svg+xml',
    )
  })
})
