import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'

/** A message as both sides see it; `body` is plain text, instants are ISO 8601. */
export type MessageView = {
  id: string
  author: 'client' | 'team'
  authorName: string
  body: string
  sentAt: string
  readAt: string | null
}

/** The messages of conversations that the caller has already been allowed to see, oldest first. */
export async function readMessages(payload: Payload, conversationIds: string[]): Promise<Map<string, MessageView[]>> {
  const found = new Map<string, MessageView[]>(conversationIds.map((id) => [id, []]))
  if (conversationIds.length === 0) return found
  const rows = await query<MessageView & { conversationId: string }>(
    payload,
    sql`select conversation_id as "conversationId", id, author, author_name as "authorName", body, created_at as "sentAt", read_at as "readAt"
      from conversation_messages where conversation_id in (${sql.join(
        conversationIds.map((id) => sql`${id}::uuid`),
        sql`, `,
      )})
      order by created_at, id`,
  )
  for (const { conversationId, ...message } of rows)
    found.get(conversationId)?.push({
      ...message,
      sentAt: new Date(message.sentAt).toISOString(),
      readAt: message.readAt && new Date(message.readAt).toISOString(),
    })
  return found
}
