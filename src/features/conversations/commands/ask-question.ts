import type { Payload, TypedUser } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { publishEvent } from '@/platform/events/publish-event'
import { requireId } from '@/platform/http/read-body'
import { principalOf, type Principal } from '@/platform/security/principal'
import { takeFrom } from '@/platform/security/rate-limit'
import { AppError } from '@/shared/app-error'
import { messageBody } from '../domain/message-body'
import { openConversation, storeMessage, type Sent } from './store-message'

export type Question = { orderId: string; body: string; sendId: string; user: TypedUser | null }

/** Twelve questions an hour are a lively conversation. */
const limit = { name: 'ask-question', points: 12, seconds: 3_600 }

/**
 * A client asks the team about a delivered reading, while their access lasts. The same `sendId` (a UUID made by the browser) sent again is the same
 * message. What is asked is kept as plain text.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (not a client), NOT_FOUND (not their order, or outside the session), WRONG_STATE (not delivered yet),
 * GONE (access has ended; what was delivered stays readable), VALIDATION_FAILED (body, sendId), RATE_LIMITED.
 */
export async function askQuestion(payload: Payload, { orderId, body, sendId, user }: Question): Promise<Sent> {
  const client = requireClient(user)
  const words = messageBody(body)
  requireId(orderId)
  if (client.onlyOrderId !== null && client.onlyOrderId !== orderId) throw new AppError('NOT_FOUND', 'no such order')
  await takeFrom(payload, limit, client.id)
  return transaction(payload, async (tx) => {
    const { firstName } = await askableOrder(tx, orderId, client.id)
    const conversation = await openConversation(tx, { orderId, clientId: client.id })
    const sent = await storeMessage(tx, {
      conversation,
      author: 'client',
      authorId: client.id,
      authorName: firstName,
      body: words,
      sendId,
    })
    if (sent.isNew)
      await publishEvent(tx, 'conversation.message-received', {
        orderId,
        data: { conversationId: sent.conversationId, messageId: sent.messageId },
      })
    return sent
  })
}

function requireClient(user: TypedUser | null): Principal & { kind: 'client' } {
  const who = principalOf({ user })
  if (who.kind === 'nobody') throw new AppError('UNAUTHENTICATED', 'sign in first')
  if (who.kind !== 'client') throw new AppError('FORBIDDEN', 'clients ask, the team answers')
  return who
}

async function askableOrder(tx: Transaction, orderId: string, clientId: string): Promise<{ firstName: string }> {
  const [order] = await tx.query<{ firstName: string; hasReading: boolean; hasEnded: boolean }>(sql`
    select o.first_name as "firstName", coalesce(o.access_ends_at <= now(), false) as "hasEnded",
      exists (select 1 from readings r where r.order_id = o.id and (r.delivered_at is not null or r.version_number > 1)) as "hasReading"
    from orders o where o.id = ${orderId}::uuid and o.client_id = ${clientId}::uuid`)
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  if (!order.hasReading) throw new AppError('WRONG_STATE', 'the reading has not been delivered yet')
  if (order.hasEnded) throw new AppError('GONE', 'the time for questions has ended')
  return order
}
