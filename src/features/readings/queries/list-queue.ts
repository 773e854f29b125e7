import type { SQL } from 'drizzle-orm'
import type { Payload, TypedUser } from 'payload'
import type { OrderStatus } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { requireExpert } from '../commands/require-expert'
import { iso } from './iso'

export const queueFilters = ['open', 'mine', 'to-take', 'late', 'attention', 'waiting-for-dossier', 'done'] as const
export type QueueFilter = (typeof queueFilters)[number]

/** One order on the desk. Instants are ISO 8601; `clientName` is a first name and an initial. */
export type QueueRow = {
  orderId: string
  number: string
  status: OrderStatus
  attention: string | null
  isPriority: boolean
  isLate: boolean
  isMine: boolean
  clientName: string
  offerName: string
  paidAt: string | null
  dossierSealedAt: string | null
  dueAt: string | null
  completedAt: string | null
  expertName: string | null
  dossier: { id: string; status: 'draft' | 'sealed' } | null
  reading: {
    id: string
    status: 'draft' | 'in_review' | 'sealed'
    draftedBy: 'automation' | 'expert' | null
    verdict: 'PASS' | 'WARNING' | 'BLOCKED' | null
    failure: string | null
    requestedAt: string | null
    draftedAt: string | null
  } | null
}

export type Queue = {
  rows: QueueRow[]
  page: number
  hasMore: boolean
  counts: Record<Exclude<QueueFilter, 'done'>, number>
}

const pageSize = 30
const lastPage = 200

/**
 * The orders of the desk, what needs a human first, then what is due first; `done` shows the newest first. `page` counts from 1. Two statements,
 * whatever the number of orders: the page is cut on `orders` alone (index `orders_queue`) before anything is joined.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients).
 */
export async function listQueue(
  payload: Payload,
  { user, filter, page = 1 }: { user: TypedUser | null; filter: QueueFilter; page?: number },
): Promise<Queue> {
  const expert = requireExpert(user)
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), lastPage)
  const [rows, counts] = await Promise.all([
    query<QueueRow>(payload, queueStatement(filter, expert.id, at)),
    query<Queue['counts']>(payload, countStatement(expert.id)),
  ])
  const none = { open: 0, mine: 0, 'to-take': 0, late: 0, attention: 0, 'waiting-for-dossier': 0 }
  return {
    rows: rows.slice(0, pageSize),
    page: at,
    hasMore: rows.length > pageSize && at < lastPage,
    counts: counts[0] ?? none,
  }
}

const isOpen = sql`o.status in ('paid', 'processing', 'awaiting_validation', 'failed')`
const isLate = sql`(o.due_at < now() and ${isOpen})`

/** Which orders a filter shows. */
function shownBy(filter: QueueFilter, expertId: string): SQL {
  switch (filter) {
    case 'open':
      return isOpen
    case 'mine':
      return sql`${isOpen} and o.expert_id = ${expertId}::uuid`
    case 'to-take':
      return sql`${isOpen} and o.expert_id is null and o.dossier_sealed_at is not null`
    case 'late':
      return isLate
    case 'attention':
      return sql`o.attention is not null`
    case 'waiting-for-dossier':
      return sql`o.status = 'paid' and o.dossier_sealed_at is null`
    case 'done':
      return sql`o.status = 'completed'`
  }
}

function queueStatement(filter: QueueFilter, expertId: string, page: number): SQL {
  const order =
    filter === 'done'
      ? sql`o.due_at desc nulls last, o.id`
      : sql`(o.attention is null), o.due_at nulls last, o.paid_at, o.id`
  return sql`
    with page as (
      select o.* from orders o where ${shownBy(filter, expertId)}
      order by ${order} limit ${pageSize + 1} offset ${(page - 1) * pageSize})
    select o.id as "orderId", o.number, o.status, o.attention, coalesce(o.is_priority, false) as "isPriority", coalesce(${isLate}, false) as "isLate",
      coalesce(o.expert_id = ${expertId}::uuid, false) as "isMine",
      o.first_name || coalesce(' ' || upper(left(nullif(trim(o.last_name), ''), 1)) || '.', '') as "clientName", coalesce(l.name, '') as "offerName",
      ${iso('o.paid_at')} as "paidAt", ${iso('o.dossier_sealed_at')} as "dossierSealedAt", ${iso('o.due_at')} as "dueAt",
      ${iso('o.completed_at')} as "completedAt", coalesce(nullif(trim(u.public_name), ''), u.name) as "expertName",
      case when d.id is null then null else json_build_object('id', d.id, 'status', d.status) end as dossier,
      case when r.id is null then null else json_build_object('id', r.id, 'status', r.status, 'draftedBy', r.drafted_by, 'verdict', r.gate ->> 'verdict',
        'failure', r.failure, 'requestedAt', ${iso('r.requested_at')}, 'draftedAt', ${iso('r.drafted_at')}) end as reading
    from page o
    left join lateral (select id, name from order_lines where order_id = o.id and kind = 'reading' order by position limit 1) l on true
    left join dossiers d on d.order_line_id = l.id left join readings r on r.order_line_id = l.id left join users u on u.id = o.expert_id
    order by ${order}`
}

const countStatement = (expertId: string): SQL => sql`
  select count(*)::int as open, (count(*) filter (where o.expert_id = ${expertId}::uuid))::int as mine,
    (count(*) filter (where o.expert_id is null and o.dossier_sealed_at is not null))::int as "to-take",
    (count(*) filter (where o.due_at < now()))::int as late,
    (select count(*) from orders a where a.attention is not null)::int as attention,
    (count(*) filter (where o.status = 'paid' and o.dossier_sealed_at is null))::int as "waiting-for-dossier"
  from orders o where ${isOpen}`
