import type { Payload, TypedUser } from 'payload'
import { requireExpert } from '@/features/readings'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { requireId } from '@/platform/http/read-body'
import { addJob } from '@/platform/jobs/add-job'
import { AppError } from '@/shared/app-error'
import { messageBody } from '../domain/message-body'
import { storeMessage, type Conversation, type Sent } from './store-message'

export type Answer = { conversationId: string; body: string; sendId: string; user: TypedUser | null }

/**
 * An expert or an admin answers, under their public name; the client gets a mail that says so without quoting it. The same `sendId` sent again is
 * the same message and the same mail.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients), NOT_FOUND, VALIDATION_FAILED (body, sendId).
 */
export async function answerQuestion(payload: Payload, { conversationId, body, sendId, user }: Answer): Promise<Sent> {
  const expert = requireExpert(user)
  const words = messageBody(body)
  requireId(conversationId)
  return transaction(payload, async (tx) => {
    const [conversation] = await tx.query<Conversation>(sql`
      select id, order_id as "orderId", client_id as "clientId" from conversations where id = ${conversationId}::uuid for update`)
    if (!conversation) throw new AppError('NOT_FOUND', 'no such conversation')
    const sent = await storeMessage(tx, {
      conversation,
      author: 'team',
      authorId: expert.id,
      authorName: expert.publicName,
      body: words,
      sendId,
    })
    if (sent.isNew) {
      const key = `answer-received:${sent.messageId}`
      const { clientId, orderId } = conversation
      await addJob(
        tx,
        'queue-email',
        { key, template: 'answer-received', clientId, orderId, data: { conversationId } },
        { key },
      )
    }
    return sent
  })
}
