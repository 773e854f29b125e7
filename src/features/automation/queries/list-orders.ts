import type { Payload } from 'payload'
import { z } from 'zod'
import { orderStatuses } from '@/features/orders'
import { query, sql } from '@/platform/db/query'

export const ordersQuery = z.strictObject({
  status: z.enum(orderStatuses).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  /** The `next` of the page before. */
  after: z.uuid().optional(),
})

export type AutomationOrder = {
  id: string
  number: string
  status: string
  locale: string
  isPriority: boolean
  paidAt: string | null
  dueAt: string | null
  dossierId: string | null
  readingId: string | null
}

const columns = sql`o.id, o.number, o.status, o.locale, o.is_priority as "isPriority", o.paid_at as "paidAt", o.due_at as "dueAt",
  (select d.id from dossiers d where d.order_id = o.id and d.status = 'sealed' limit 1) as "dossierId",
  (select r.id from readings r where r.order_id = o.id limit 1) as "readingId"`

/** Orders for the automation, newest first: ids and states, nobody's name. */
export async function listOrders(payload: Payload, { status, limit, after }: z.infer<typeof ordersQuery>) {
  const orders = await query<AutomationOrder>(
    payload,
    sql`select ${columns} from orders o
        where (${status ?? null}::text is null or o.status::text = ${status ?? null})
          and (${after ?? null}::uuid is null or (o.created_at, o.id) < (select created_at, id from orders where id = ${after ?? null}))
        order by o.created_at desc, o.id desc limit ${limit}`,
  )
  return { orders, next: orders.length === limit ? (orders.at(-1)?.id ?? null) : null }
}

export async function getOrder(payload: Payload, orderId: string): Promise<AutomationOrder | null> {
  const [order] = await query<AutomationOrder>(payload, sql`select ${columns} from orders o where o.id = ${orderId}`)
  return order ?? null
}
