import { z } from 'zod'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'

export type Conversation = { id: string; orderId: string; clientId: string }
/** `isNew` is false when the same send had been received before. */
export type Sent = { conversationId: string; messageId: string; isNew: boolean }

type Message = {
  conversation: Conversation
  author: 'client' | 'team'
  authorId: string
  authorName: string
  body: string
  sendId: string
}

/** The one conversation of an order, locked until the transaction ends; begun when there is none. */
export async function openConversation(
  tx: Transaction,
  { orderId, clientId }: Omit<Conversation, 'id'>,
): Promise<Conversation> {
  const [row] = await tx.query<{ id: string }>(sql`
    insert into conversations (order_id, client_id, status, last_message_at) values (${orderId}::uuid, ${clientId}::uuid, 'waiting_for_team', now())
    on conflict (order_id) do update set order_id = excluded.order_id returning id`)
  if (!row) throw new Error('the conversation was not written')
  return { id: row.id, orderId, clientId }
}

/**
 * Adds a message to a locked conversation, once per author and `sendId`, and says whose turn it is.
 *
 * @throws AppError VALIDATION_FAILED when `sendId` is not a UUID.
 */
export async function storeMessage(
  tx: Transaction,
  { conversation, author, authorId, authorName, body, sendId }: Message,
): Promise<Sent> {
  if (!z.uuid().safeParse(sendId).success)
    throw new AppError('VALIDATION_FAILED', 'sendId is not a UUID', [{ field: 'sendId', reason: 'not-a-uuid' }])
  // The author is part of it: nobody can spend, or probe for, somebody else's.
  const key = `${authorId}:${sendId.toLowerCase()}`
  const conversationId = conversation.id
  const [inserted] = await tx.query<{ id: string }>(sql`
    insert into conversation_messages (conversation_id, author, user_id, author_name, body, send_id, created_at)
    values (${conversationId}::uuid, ${author}, ${author === 'team' ? authorId : null}::uuid, ${authorName}, ${body}, ${key}, clock_timestamp())
    on conflict (send_id) do nothing returning id`)
  if (inserted) {
    await tx.query(sql`
      update conversations set status = ${author === 'client' ? 'waiting_for_team' : 'waiting_for_client'}, last_message_at = clock_timestamp(), updated_at = now()
      where id = ${conversationId}::uuid`)
    return { conversationId, messageId: inserted.id, isNew: true }
  }
  const [known] = await tx.query<{ id: string; conversationId: string }>(sql`
    select id, conversation_id as "conversationId" from conversation_messages where send_id = ${key}`)
  if (!known || known.conversationId !== conversationId)
    throw new AppError('CONFLICT', 'this sendId was used for another message')
  return { conversationId, messageId: known.id, isNew: false }
}
