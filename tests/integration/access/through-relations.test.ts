import type { Payload, TypedUser } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { furnishedHouse } from '../readings/house'
import { castOf, type Cast } from './people'
import { makeRows, secretOf } from './sample-rows'

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await furnishedHouse()
  cast = await castOf(payload)
  await makeRows(payload, cast)
})

/** Everything that could tell `b1`'s person apart, wherever it turns up in an answer. */
const tracesOfB = () => [
  cast.orders.b1.email,
  cast.orders.b1.dossierSeal,
  cast.orders.b1.seal,
  secretOf(cast.orders.b1),
]
const hasTraceOfB = (answer: unknown) => tracesOfB().filter((trace) => JSON.stringify(answer).includes(trace))
const personal = [
  'orders',
  'order-lines',
  'dossiers',
  'photos',
  'reading-versions',
  'deliverables',
  'conversations',
  'conversation-messages',
  'invoices',
  'payments',
  'consents',
  'clients',
  'reviews',
] as const

const find = (collection: (typeof personal)[number], user: TypedUser | null, more: Record<string, unknown>) =>
  payload.find({ collection, user, overrideAccess: false, limit: 500, ...more }).catch((error: { status?: number }) => {
    if (error.status === 403 || error.status === 400) return { docs: [], totalDocs: 0 }
    throw error
  })

describe.each(personal)('%s', (collection) => {
  it.each([0, 1, 2, 3])('at depth %i holds nothing of another’s', async (depth) => {
    for (const user of [cast.users.clientA, cast.users.clientANarrow]) {
      const { docs } = await find(collection, user, { depth })
      expect(docs.length).toBeGreaterThan(0)
      expect(hasTraceOfB(docs)).toEqual([])
    }
  })

  it('tells a narrow session nothing of the other order, however deep', async () => {
    const { docs } = await find(collection, cast.users.clientANarrow, { depth: 3 })
    const text = JSON.stringify(docs)
    for (const trace of [cast.orders.a2.seal, cast.orders.a2.dossierSeal, secretOf(cast.orders.a2)])
      expect(text).not.toContain(trace)
  })

  it('never gives a member of the team’s address, or what opens their account', async () => {
    const { docs } = await find(collection, cast.users.clientA, { depth: 3 })
    expect(JSON.stringify(docs)).not.toMatch(/@team\.test|resetPassword|"hash"|"salt"|tokenHash/)
  })
})

it('conditions through a relation give nothing of another’s', async () => {
  const { b1 } = cast.orders
  const through: [(typeof personal)[number], Record<string, unknown>][] = [
    ['orders', { 'client.email': { equals: b1.email } }],
    ['orders', { 'client.email': { like: b1.email.slice(0, 4) } }],
    ['order-lines', { 'order.email': { equals: b1.email } }],
    ['dossiers', { 'order.email': { equals: b1.email } }],
    ['reading-versions', { 'client.email': { equals: b1.email } }],
    ['conversation-messages', { 'conversation.order.email': { equals: b1.email } }],
    ['invoices', { or: [{ 'client.email': { equals: b1.email } }, { 'order.number': { equals: b1.number } }] }],
  ]
  for (const [collection, where] of through)
    for (const user of [cast.users.clientA, cast.users.clientANarrow, cast.users.nobody]) {
      const { docs } = await find(collection, user, { where, depth: 0 })
      expect(hasTraceOfB(docs), collection).toEqual([])
      expect(docs.filter((doc) => doc.id === b1.id)).toEqual([])
    }
})

it('sorting through a relation shows own rows only', async () => {
  for (const sort of ['client.email', '-client.email', 'order.email', 'expert.email', 'expert.hash'])
    for (const collection of ['orders', 'dossiers', 'reading-versions'] as const)
      expect(hasTraceOfB((await find(collection, cast.users.clientA, { sort, depth: 2 })).docs)).toEqual([])
})

it('a deeper selection or population opens nothing', async () => {
  const { docs } = await find('orders', cast.users.clientA, {
    depth: 2,
    select: { client: true, expert: true, email: true },
    populate: { users: { email: true, hash: true, sessions: true }, clients: { email: true } },
  })
  expect(hasTraceOfB(docs)).toEqual([])
  expect(JSON.stringify(docs)).not.toMatch(/@team\.test|"hash"|sessions/)
})
