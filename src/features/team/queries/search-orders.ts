import type { Payload, TypedUser, Where } from 'payload'
import { publicNameOf, requireExpert } from '@/features/readings'
import type { Order, OrderLine, Reading, User } from '@/payload-types'

export type FoundOrder = {
  orderId: string
  number: string
  status: Order['status']
  attention: string | null
  isPriority: boolean
  clientName: string
  offerName: string
  dueAt: string | null
  completedAt: string | null
  expert: { id: string; publicName: string } | null
  readingId: string | null
}

const most = 30

/**
 * Orders whose number holds `words`, and, for an admin, whose e-mail address begins with them; newest first, whatever their state.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients).
 */
export async function searchOrders(
  payload: Payload,
  { words, user }: { words: string; user: TypedUser },
): Promise<FoundOrder[]> {
  const { isAdmin } = requireExpert(user)
  const asked = words.replaceAll('\u0000', '').trim().toWellFormed().slice(0, 120)
  if (asked.length < 2) return []
  // `%` and `_` would match anything; no number has them.
  const digits = asked.toUpperCase().replace(/[^A-Z0-9-]/g, '')
  const byAddress = isAdmin && asked.includes('@')
  if (!byAddress && digits.length < 2) return []
  const where: Where = byAddress ? { email: { equals: asked.toLowerCase() } } : { number: { contains: digits } }
  const asPerson = { overrideAccess: false, user, pagination: false, depth: 0 } as const
  const { docs } = await payload.find({
    collection: 'orders',
    where,
    sort: '-createdAt',
    limit: most,
    ...asPerson,
    depth: 0,
  })
  if (docs.length === 0) return []
  const ofThese = { order: { in: docs.map(({ id }) => id) } }
  const experts = [...new Set(docs.flatMap(({ expert }) => (expert ? [idOf(expert)] : [])))]
  const [lines, readings, users] = await Promise.all([
    payload.find({
      collection: 'order-lines',
      where: { and: [ofThese, { kind: { equals: 'reading' } }] },
      limit: 200,
      ...asPerson,
    }),
    payload.find({ collection: 'readings', where: ofThese, limit: 200, select: { order: true }, ...asPerson }),
    // An expert may not list the team; the public name of who has an order is on every desk.
    payload.find({ collection: 'users', where: { id: { in: experts } }, limit: most, pagination: false, depth: 0 }),
  ])
  return docs.map((order) => foundOrder(order, lines.docs, readings.docs, users.docs))
}

function foundOrder(
  order: Order,
  lines: OrderLine[],
  readings: Pick<Reading, 'id' | 'order'>[],
  users: User[],
): FoundOrder {
  const { id, number, status, firstName, lastName } = order
  const expert = users.find((user) => order.expert && user.id === idOf(order.expert))
  return {
    orderId: id,
    number,
    status,
    attention: order.attention ?? null,
    isPriority: Boolean(order.isPriority),
    clientName: [firstName, lastName?.trim() && `${[...lastName.trim()][0]?.toLocaleUpperCase('fr')}.`]
      .filter(Boolean)
      .join(' '),
    offerName: lines.find((line) => idOf(line.order) === id)?.name ?? '',
    dueAt: order.dueAt ?? null,
    completedAt: order.completedAt ?? null,
    expert: expert ? { id: expert.id, publicName: publicNameOf(expert) } : null,
    readingId: readings.find((reading) => idOf(reading.order) === id)?.id ?? null,
  }
}

const idOf = (related: string | { id: string }): string => (typeof related === 'string' ? related : related.id)
