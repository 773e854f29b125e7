import type { Payload, TypedUser } from 'payload'
import type { Order } from '@/payload-types'
import { query, sql } from '@/platform/db/query'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'
import { formOf } from '../domain/form-of'

/**
 * The dossier of an order line, made on its first opening: two tabs at once get the same one. Gives its id. Throws NOT_FOUND for a line
 * that is not the person's or has no form, FORBIDDEN for staff, WRONG_STATE for an order that is not (or no longer) paid.
 */
export async function openDossier(
  payload: Payload,
  { orderLineId, user }: { orderLineId: string; user: TypedUser },
): Promise<string> {
  if (principalOf({ user }).kind !== 'client') throw new AppError('FORBIDDEN', 'only the client opens a dossier')
  const { docs } = await payload.find({
    collection: 'order-lines',
    where: { id: { equals: orderLineId } },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: false,
    user,
  })
  const line = docs[0]
  if (!line) throw new AppError('NOT_FOUND', 'no such order line')
  formOf(line)
  const order = line.order as Order
  const known = await dossierOfLine(payload, line.id)
  if (known) return known
  if (order.status !== 'paid' || !order.client) throw new AppError('WRONG_STATE', `the order is ${order.status}`)
  const clientId = typeof order.client === 'string' ? order.client : order.client.id
  await query(
    payload,
    sql`insert into dossiers (order_id, order_line_id, client_id, status, answers, revision)
        values (${order.id}, ${line.id}, ${clientId}, 'draft', '{}'::jsonb, 0) on conflict (order_line_id) do nothing`,
  )
  const opened = await dossierOfLine(payload, line.id)
  if (!opened) throw new AppError('NOT_FOUND', 'no such dossier')
  return opened
}

async function dossierOfLine(payload: Payload, lineId: string): Promise<string | undefined> {
  const [row] = await query<{ id: string }>(payload, sql`select id from dossiers where order_line_id = ${lineId}`)
  return row?.id
}
