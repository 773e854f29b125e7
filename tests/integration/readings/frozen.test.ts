import type { Payload, TypedUser } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { flagOrder } from '@/features/orders'
import { receiveDraft, reportFailure, sealReading } from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { sampleReadingContent } from '../../factories/reading-content'
import { openedReading, readingInReview, sealedReading, type OrderWithReading } from '../../factories/readings'
import { teamMember } from '../../factories/team-member'
import { codeOf, countOf, eventsOf, furnishedHouse, runTask, storedOrder, storedReading } from './house'

let payload: Payload
let expert: TypedUser

beforeAll(async () => {
  payload = await furnishedHouse()
  expert = await teamMember(payload, { role: 'expert' })
})

const message = { fr: 'Contesté.', en: 'Disputed.' }
const pay = ({ id }: OrderWithReading, status: string) =>
  query(payload, sql`update orders set payment_status = ${status} where id = ${id}::uuid`)

/** As a dispute leaves an order. */
async function disputed<Order extends OrderWithReading>(order: Order): Promise<Order> {
  await pay(order, 'disputed')
  await transaction(payload, (tx) => flagOrder(tx, { orderId: order.id, attention: 'dispute', message }))
  return order
}

const stateOf = async ({ readingId, id }: OrderWithReading) => [
  await storedReading(payload, readingId),
  await storedOrder(payload, id),
  await eventsOf(payload, id),
]

it('a disputed or refunded payment freezes the reading: no draft, no failure, no seal', async () => {
  for (const status of ['disputed', 'refunded']) {
    const [open, reviewed] = [
      await disputed(await openedReading(payload)),
      await disputed(await readingInReview(payload, { expert })),
    ]
    await pay(open, status)
    await pay(reviewed, status)
    const before = [await stateOf(open), await stateOf(reviewed)]
    const content = sampleReadingContent(open.line.readingTemplate, 1)
    const actor = { kind: 'automation', keyId: 'k' } as const
    expect(await codeOf(receiveDraft(payload, { readingId: open.readingId, content, actor }))).toBe('WRONG_STATE')
    expect(await codeOf(reportFailure(payload, { readingId: open.readingId, reason: 'late' }))).toBe('WRONG_STATE')
    expect(await codeOf(sealReading(payload, { readingId: reviewed.readingId, revision: 1, user: expert }))).toBe(
      'WRONG_STATE',
    )
    expect([await stateOf(open), await stateOf(reviewed)]).toEqual(before)
    expect(await countOf(payload, 'reading_versions', 'reading_id', reviewed.readingId)).toBe(0)
  }
})

it('a sealed reading waits, flagged, while its payment is disputed, and is delivered when that ends', async () => {
  const order = await disputed(await sealedReading(payload, { expert, seed: 2 }))
  const deliver = () => runTask(payload, 'deliver-reading', { versionId: order.versionId })
  await runTask(payload, 'render-pdf', { versionId: order.versionId })
  expect(await codeOf(deliver())).toBe('WRONG_STATE')
  expect(await storedOrder(payload, order.id)).toMatchObject({ status: 'awaiting_validation', attention: 'dispute' })
  expect((await storedReading(payload, order.readingId)).isDelivered).toBe(false)
  expect(await eventsOf(payload, order.id)).toEqual([])
  await pay(order, 'succeeded')
  await deliver()
  expect((await storedOrder(payload, order.id)).status).toBe('completed')
})

it('what goes wrong in production never hides a flag about money', async () => {
  const order = await disputed(await openedReading(payload))
  for (const attention of ['automation-failed', 'production-failed', 'seal-mismatch'] as const)
    expect(await transaction(payload, (tx) => flagOrder(tx, { orderId: order.id, attention, message }))).toBe(false)
  expect((await storedOrder(payload, order.id)).attention).toBe('dispute')
  await transaction(payload, (tx) => flagOrder(tx, { orderId: order.id, attention: 'second-payment', message }))
  expect((await storedOrder(payload, order.id)).attention).toBe('second-payment')
})
