import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  acknowledgeWarnings,
  getDeliverableFile,
  getReadingForDesk,
  getSealedReading,
  listQueue,
  listSealedReadings,
  releaseReading,
  reopenReading,
  requestDraft,
  saveReading,
  sealReading,
  takeReading,
} from '@/features/readings'
import { clientUser } from '@/platform/security/principal'
import { makeLate } from '../../factories/dossiers'
import { paidOrder } from '../../factories/orders'
import { deliveredReading, openedReading, readingInReview, type OrderWithVersion } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, furnishedHouse, storedReading } from './house'

let payload: Payload
let expert: TypedUser
let admin: TypedUser
let editor: TypedUser
let camille: OrderWithVersion & { deliverableId: string }
let camilleAgain: OrderWithVersion & { deliverableId: string }
let stranger: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert' })
  admin = await teamMember(payload, { role: 'admin' })
  editor = await teamMember(payload, { role: 'editor' })
  const email = `camille.${crypto.randomUUID()}@client.test`
  camille = await deliveredReading(payload, { expert, seed: 0, email })
  camilleAgain = await deliveredReading(payload, { expert, seed: 1, email, offer: 'mystique' })
  stranger = (await paidOrder(payload, { seed: 2 })).client
})

describe('what the desk’s commands and queries let in', () => {
  const calls: Record<string, (user: TypedUser | null, readingId: string) => Promise<unknown>> = {
    takeReading: (user, readingId) => takeReading(payload, { readingId, user }),
    releaseReading: (user, readingId) => releaseReading(payload, { readingId, user }),
    requestDraft: (user, readingId) => requestDraft(payload, { readingId, user }),
    saveReading: (user, readingId) => saveReading(payload, { readingId, revision: 1, content: {}, user }),
    acknowledgeWarnings: (user, readingId) => acknowledgeWarnings(payload, { readingId, revision: 1, keys: [], user }),
    sealReading: (user, readingId) => sealReading(payload, { readingId, revision: 1, user }),
    reopenReading: (user, readingId) => reopenReading(payload, { readingId, reason: 'parce que', user }),
    getReadingForDesk: (user, readingId) => getReadingForDesk(payload, { readingId, user }),
    listQueue: (user) => listQueue(payload, { user, filter: 'open' }),
  }

  it.each(Object.keys(calls))('%s: not editors, not clients, not nobody', async (name) => {
    const { readingId, client } = await readingInReview(payload, { expert })
    const before = await storedReading(payload, readingId)
    expect(await codeOf(calls[name]!(editor, readingId))).toBe('FORBIDDEN')
    expect(await codeOf(calls[name]!(client, readingId))).toBe('FORBIDDEN')
    expect(await codeOf(calls[name]!(null, readingId))).toBe('UNAUTHENTICATED')
    expect(await storedReading(payload, readingId)).toEqual(before)
  })
})

describe('what a client reads', () => {
  it('has all of theirs, newest first, with its files', async () => {
    const readings = await listSealedReadings(payload, camille.client)
    expect(readings.map(({ id }) => id).sort()).toEqual([camille.readingId, camilleAgain.readingId].sort())
    expect(readings.find(({ id }) => id === camille.readingId)).toMatchObject({
      offerName: 'Profond',
      versionNumber: 1,
      deliverables: [{ id: camille.deliverableId, kind: 'pdf' }],
    })
  })

  it('has only the order of a narrow session', async () => {
    const narrow = clientUser({ id: camille.clientId, onlyOrderId: camille.id })
    expect((await listSealedReadings(payload, narrow)).map(({ id }) => id)).toEqual([camille.readingId])
    expect((await getSealedReading(payload, { readingId: camille.readingId, user: narrow })).content).toEqual(
      camille.content,
    )
    expect(await codeOf(getSealedReading(payload, { readingId: camilleAgain.readingId, user: narrow }))).toBe(
      'NOT_FOUND',
    )
    expect(await codeOf(getDeliverableFile(payload, { deliverableId: camilleAgain.deliverableId, user: narrow }))).toBe(
      'NOT_FOUND',
    )
  })

  it('is nothing of somebody else’s, told like something that is not there', async () => {
    expect(await listSealedReadings(payload, stranger)).toEqual([])
    for (const readingId of [camille.readingId, crypto.randomUUID(), 'x'])
      expect(await codeOf(getSealedReading(payload, { readingId, user: stranger }))).toBe('NOT_FOUND')
    for (const deliverableId of [camille.deliverableId, crypto.randomUUID(), '../x'])
      expect(await codeOf(getDeliverableFile(payload, { deliverableId, user: stranger }))).toBe('NOT_FOUND')
  })

  it('is refused to editors and to nobody, open to experts and admins', async () => {
    const { readingId, deliverableId } = camille
    expect(await codeOf(listSealedReadings(payload, editor))).toBe('FORBIDDEN')
    expect(await codeOf(getSealedReading(payload, { readingId, user: editor }))).toBe('FORBIDDEN')
    expect(await codeOf(getDeliverableFile(payload, { deliverableId, user: editor }))).toBe('FORBIDDEN')
    expect(await codeOf(getDeliverableFile(payload, { deliverableId, user: null }))).toBe('UNAUTHENTICATED')
    for (const user of [expert, admin])
      expect((await getSealedReading(payload, { readingId, user })).seal).toBe(camille.seal)
  })

  it.each(['readings', 'reading-versions', 'deliverables'] as const)(
    '%s through Payload itself: no row, count or sort of another',
    async (collection) => {
      const asked = { collection, overrideAccess: false, depth: 0 } as const
      const seen = async (user: TypedUser, sort?: string) =>
        (
          await payload
            .find({ ...asked, user, sort, where: { order: { equals: camille.id } } })
            .catch(() => ({ totalDocs: 0 }))
        ).totalDocs
      expect(await seen(stranger)).toBe(0)
      expect(await seen(stranger, 'client.email')).toBe(0)
      expect(await seen(editor)).toBe(0)
      expect(
        (
          await payload
            .count({ ...asked, user: stranger, where: { order: { equals: camille.id } } })
            .catch(() => ({ totalDocs: 0 }))
        ).totalDocs,
      ).toBe(0)
      expect(await seen(camille.client)).toBe(collection === 'readings' ? 0 : 1)
      expect(await seen(expert)).toBe(1)
    },
  )
})

describe('the desk', () => {
  it('shows a reading with its dossier, template, judged words and versions', async () => {
    const order = await readingInReview(payload, { expert, seed: 3 })
    const view = await getReadingForDesk(payload, { readingId: order.readingId, user: expert })
    expect(view).toMatchObject({
      dossierId: order.dossierId,
      status: 'in_review',
      revision: 1,
      canEdit: true,
      draftedBy: 'automation',
      template: order.line.readingTemplate,
      content: order.content,
      versions: [],
      order: { number: order.number, offerName: 'Profond', status: 'awaiting_validation', firstName: order.firstName },
      gate: { canSeal: true },
    })
    const other = await teamMember(payload, { role: 'expert' })
    expect((await getReadingForDesk(payload, { readingId: order.readingId, user: other })).canEdit).toBe(false)
    const sealed = await getReadingForDesk(payload, { readingId: camille.readingId, user: expert })
    expect(sealed.versions).toEqual([
      expect.objectContaining({ number: 1, seal: camille.seal, pdfId: camille.deliverableId }),
    ])
  })

  it('queues by filter, what is late first, without a family name', async () => {
    const mine = await teamMember(payload, { role: 'expert' })
    const waiting = await openedReading(payload, { seed: 1, lastName: 'Nomsecret' })
    const late = await readingInReview(payload, { expert: mine, seed: 2 })
    const soon = await readingInReview(payload, { expert: mine, seed: 3 })
    await makeLate(payload, late.id)
    const queue = await listQueue(payload, { user: mine, filter: 'mine' })
    expect(queue.rows.map(({ orderId }) => orderId)).toEqual([late.id, soon.id])
    expect(queue.rows[0]).toMatchObject({
      isLate: true,
      isMine: true,
      reading: { id: late.readingId, status: 'in_review', draftedBy: 'automation' },
      dossier: { status: 'sealed' },
    })
    expect(queue.counts.mine).toBe(2)
    const done = await listQueue(payload, { user: mine, filter: 'done' })
    expect(done.rows.every(({ status }) => status === 'completed')).toBe(true)
    const all: string[] = []
    for (let page = 1, hasMore = true; hasMore; page += 1) {
      const next = await listQueue(payload, { user: mine, filter: 'to-take', page })
      all.push(...next.rows.map(({ orderId }) => orderId))
      hasMore = next.hasMore
      const row = next.rows.find(({ orderId }) => orderId === waiting.id)
      if (row) expect(row.clientName).toBe(`${waiting.firstName} N.`)
    }
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain(waiting.id)
    expect(all).not.toContain(late.id)
  })
})
