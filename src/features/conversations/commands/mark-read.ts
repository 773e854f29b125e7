import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { principalOf } from '@/platform/security/principal'
import { findConversations } from '../queries/find-conversations'
import { AppError } from '@/shared/app-error'

/**
 * The reader has seen the other side's messages of a conversation: a client the team's, the team the client's. Returns how many were new.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors), NOT_FOUND (unknown or not theirs).
 */
export async function markRead(
  payload: Payload,
  { conversationId, user }: { conversationId: string; user: TypedUser | null },
): Promise<number> {
  const [conversation] = await findConversations(
    payload,
    user,
    { id: { equals: requireId(conversationId) } },
    { limit: 1 },
  )
  if (!conversation) throw new AppError('NOT_FOUND', 'no such conversation')
  const author = principalOf({ user }).kind === 'client' ? 'team' : 'client'
  const rows = await query(
    payload,
    sql`update conversation_messages set read_at = now(), updated_at = now()
      where conversation_id = ${conversation.id}::uuid and author = ${author} and read_at is null returning id`,
  )
  return rows.length
}
