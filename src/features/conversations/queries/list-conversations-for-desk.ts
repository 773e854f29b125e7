import type { Payload, TypedUser } from 'payload'
import { requireExpert } from '@/features/readings'
import { query, sql } from '@/platform/db/query'

export type DeskConversation = {
  id: string
  orderId: string
  orderNumber: string
  readingId: string | null
  clientName: string
  offerName: string
  status: 'waiting_for_team' | 'waiting_for_client'
  lastMessageAt: string
  lastMessage: string
  unread: number
}

export type DeskConversations = { rows: DeskConversation[]; page: number; hasMore: boolean; waiting: number }

const pageSize = 30

/**
 * The team's éclairages: `waiting` shows what waits for an answer, the oldest first; `all` the latest first. `page` counts from 1.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients).
 */
export async function listConversationsForDesk(
  payload: Payload,
  { user, filter, page = 1 }: { user: TypedUser | null; filter: 'waiting' | 'all'; page?: number },
): Promise<DeskConversations> {
  requireExpert(user)
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), 200)
  const shown = filter === 'waiting' ? sql`c.status = 'waiting_for_team'` : sql`true`
  const order = filter === 'waiting' ? sql`c.last_message_at, c.id` : sql`c.last_message_at desc, c.id`
  const [rows, counts] = await Promise.all([
    query<DeskConversation>(
      payload,
      sql`with page as (select c.* from conversations c where ${shown} order by ${order} limit ${pageSize + 1} offset ${(at - 1) * pageSize})
        select c.id, c.order_id as "orderId", o.number as "orderNumber", r.id as "readingId",
          o.first_name || coalesce(' ' || upper(left(nullif(trim(o.last_name), ''), 1)) || '.', '') as "clientName", coalesce(l.name, '') as "offerName",
          c.status, c.last_message_at as "lastMessageAt", coalesce(m.body, '') as "lastMessage",
          (select count(*)::int from conversation_messages n where n.conversation_id = c.id and n.author = 'client' and n.read_at is null) as unread
        from page c join orders o on o.id = c.order_id
        left join lateral (select id, name from order_lines where order_id = o.id and kind = 'reading' order by position limit 1) l on true
        left join readings r on r.order_line_id = l.id
        left join lateral (select left(body, 200) as body from conversation_messages where conversation_id = c.id order by created_at desc limit 1) m on true
        order by ${order}`,
    ),
    query<{ waiting: number }>(
      payload,
      sql`select count(*)::int as waiting from conversations where status = 'waiting_for_team'`,
    ),
  ])
  return {
    rows: rows.slice(0, pageSize).map((row) => ({ ...row, lastMessageAt: new Date(row.lastMessageAt).toISOString() })),
    page: at,
    hasMore: rows.length > pageSize,
    waiting: counts[0]?.waiting ?? 0,
  }
}
