import type { Payload, TypedUser } from 'payload'
import { listSealedReadings } from '@/features/readings'
import { findConversations } from './find-conversations'
import { readMessages, type MessageView } from './read-messages'

/** What a client may say about one delivered reading, and what has been said. */
export type ClientConversation = {
  orderId: string
  readingId: string
  offerName: string
  expertName: string
  deliveredAt: string
  accessEndsAt: string | null
  canAsk: boolean
  conversation: {
    id: string
    status: 'waiting_for_team' | 'waiting_for_client'
    unread: number
    messages: MessageView[]
  } | null
}

/**
 * A client's éclairages: one entry for each delivered reading, newest first, with its messages. When access has ended they stay readable.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors).
 */
export async function listConversations(
  payload: Payload,
  { user }: { user: TypedUser | null },
): Promise<ClientConversation[]> {
  const readings = await listSealedReadings(payload, user)
  const conversations = await findConversations(
    payload,
    user,
    { order: { in: readings.map(({ orderId }) => orderId) } },
    { limit: 200 },
  )
  const messages = await readMessages(
    payload,
    conversations.map(({ id }) => id),
  )
  return readings.map(({ id, orderId, offerName, expertName, deliveredAt, accessEndsAt }) => {
    const known = conversations.find(({ order }) => (typeof order === 'string' ? order : order.id) === orderId)
    const said = known ? (messages.get(known.id) ?? []) : []
    return {
      orderId,
      readingId: id,
      offerName,
      expertName,
      deliveredAt,
      accessEndsAt,
      canAsk: accessEndsAt === null || new Date(accessEndsAt) > new Date(),
      conversation: known
        ? {
            id: known.id,
            status: known.status,
            unread: said.filter(({ author, readAt }) => author === 'team' && !readAt).length,
            messages: said,
          }
        : null,
    }
  })
}
