import type { Payload, TypedUser } from 'payload'
import { readTimeline, type TimelineRow } from '@/features/readings'
import type { Dossier, Order, OrderLine, Reading, User } from '@/payload-types'
import { requireId } from '@/platform/http/read-body'
import { isAppError } from '@/shared/app-error'

export type OrderSheet = {
  order: Order
  line: OrderLine | null
  dossier: Pick<Dossier, 'id' | 'status'> | null
  reading: {
    id: string
    status: Reading['status']
    draftedBy: 'automation' | 'expert' | null
    failure: string | null
    requestedAt: string | null
    draftedAt: string | null
  } | null
  expert: Pick<User, 'name' | 'publicName'> | null
  timeline: TimelineRow[]
}

/** An order with what belongs to it, read as the person who asks; nothing when they may not see it or it does not exist. */
export async function readOrder(
  payload: Payload,
  { orderId, user }: { orderId: string; user: TypedUser },
): Promise<OrderSheet | null> {
  if (!isId(orderId)) return null
  const asPerson = { overrideAccess: false, user, depth: 0, limit: 1, pagination: false } as const
  const ofOrder = { order: { equals: orderId } }
  const { docs } = await payload.find({ collection: 'orders', where: { id: { equals: orderId } }, ...asPerson })
  const order = docs[0]
  if (!order) return null
  const [lines, dossiers, readings, expert, timeline] = await Promise.all([
    payload.find({
      collection: 'order-lines',
      where: { and: [ofOrder, { kind: { equals: 'reading' } }] },
      ...asPerson,
    }),
    payload.find({ collection: 'dossiers', where: ofOrder, select: { status: true }, ...asPerson }),
    payload.find({ collection: 'readings', where: ofOrder, ...asPerson }),
    order.expert
      ? payload.findByID({ collection: 'users', id: idOf(order.expert), depth: 0, disableErrors: true })
      : null,
    readTimeline(payload, { orderId, user }),
  ])
  const reading = readings.docs[0]
  return {
    order,
    line: lines.docs[0] ?? null,
    dossier: dossiers.docs[0] ?? null,
    reading: reading
      ? {
          id: reading.id,
          status: reading.status,
          draftedBy: reading.draftedBy ?? null,
          failure: reading.failure ?? null,
          requestedAt: reading.requestedAt ?? null,
          draftedAt: reading.draftedAt ?? null,
        }
      : null,
    expert,
    timeline,
  }
}

function isId(value: string): boolean {
  try {
    requireId(value)
    return true
  } catch (error) {
    if (isAppError(error)) return false
    throw error
  }
}

const idOf = (related: string | { id: string }): string => (typeof related === 'string' ? related : related.id)
