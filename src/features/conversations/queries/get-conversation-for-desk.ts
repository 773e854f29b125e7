import type { Payload, TypedUser } from 'payload'
import { requireExpert } from '@/features/readings'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import { readMessages, type MessageView } from './read-messages'

export type DeskConversationThread = {
  id: string
  orderId: string
  orderNumber: string
  readingId: string | null
  firstName: string
  status: 'waiting_for_team' | 'waiting_for_client'
  messages: MessageView[]
}

/**
 * One conversation for the team, whole.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients), NOT_FOUND.
 */
export async function getConversationForDesk(
  payload: Payload,
  { conversationId, user }: { conversationId: string; user: TypedUser | null },
): Promise<DeskConversationThread> {
  requireExpert(user)
  const [row] = await query<Omit<DeskConversationThread, 'messages'>>(
    payload,
    sql`select c.id, c.order_id as "orderId", o.number as "orderNumber", o.first_name as "firstName", c.status,
        (select r.id from readings r where r.order_id = o.id order by r.created_at limit 1) as "readingId"
      from conversations c join orders o on o.id = c.order_id where c.id = ${requireId(conversationId)}::uuid`,
  )
  if (!row) throw new AppError('NOT_FOUND', 'no such conversation')
  return { ...row, messages: (await readMessages(payload, [row.id])).get(row.id) ?? [] }
}
