import type { Payload } from 'payload'
import type { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { AppError } from '@/shared/app-error'
import type { ordersPage, ordersQuery, orderView } from '../domain/bodies'

type OrderView = z.infer<typeof orderView>

const iso = (column: string) => sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

const columns = sql`o.id, o.number, o.status, o.locale, coalesce(o.is_priority, false) as "isPriority", ${iso('o.paid_at')} as "paidAt",
  ${iso('o.due_at')} as "dueAt",
  (select d.id from dossiers d where d.order_id = o.id and d.status = 'sealed' order by d.created_at, d.id limit 1) as "dossierId",
  (select r.id from readings r where r.order_id = o.id order by r.created_at, r.id limit 1) as "readingId"`

/**
 * Orders for the automation, newest first, page by page: an order keeps its place, so what comes in meanwhile shifts no page.
 *
 * @throws AppError VALIDATION_FAILED for an `after` that is no order.
 */
export async function listOrders(
  payload: Payload,
  { status, limit, after }: z.infer<typeof ordersQuery>,
): Promise<z.infer<typeof ordersPage>> {
  const isOfStatus = status ? sql`o.status = ${status}` : sql`true`
  const isAfter = after
    ? sql`(o.created_at, o.id) < (select created_at, id from orders where id = ${await knownOrder(payload, after)}::uuid)`
    : sql`true`
  const found = await query<OrderView>(
    payload,
    sql`select ${columns} from orders o where ${isOfStatus} and ${isAfter} order by o.created_at desc, o.id desc limit ${limit + 1}`,
  )
  const orders = found.slice(0, limit)
  return { orders, next: found.length > limit ? (orders.at(-1)?.id ?? null) : null }
}

export async function getOrder(payload: Payload, orderId: string): Promise<OrderView | null> {
  const [order] = await query<OrderView>(payload, sql`select ${columns} from orders o where o.id = ${orderId}::uuid`)
  return order ?? null
}

async function knownOrder(payload: Payload, id: string): Promise<string> {
  const [order] = await query(payload, sql`select 1 from orders where id = ${id}::uuid`)
  if (!order) throw new AppError('VALIDATION_FAILED', 'no such order', [{ field: 'after', reason: 'UNKNOWN' }])
  return id
}
