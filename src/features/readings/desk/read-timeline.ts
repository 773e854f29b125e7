import type { Payload, TypedUser } from 'payload'
import type { Actor, Sentence } from '@/features/orders'

/** One row of an order's timeline, for the desk. `at` is an ISO 8601 instant. */
export type TimelineRow = {
  id: string
  at: string
  actor: Actor
  kind: 'status' | 'payment' | 'incident' | 'note'
  message: Sentence
}

/** What became of an order, the latest first, read as the person who asks. */
export async function readTimeline(
  payload: Payload,
  { orderId, user }: { orderId: string; user: TypedUser },
): Promise<TimelineRow[]> {
  const { docs } = await payload.find({
    collection: 'order-timeline',
    where: { order: { equals: orderId } },
    sort: '-createdAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  return docs.map(({ id, createdAt, actor, kind, message }) => ({
    id,
    at: createdAt,
    actor,
    kind,
    message: message as unknown as Sentence,
  }))
}
