import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { isAppError } from '@/shared/app-error'
import { settleOrder } from './settle-order'

export type FreeOrders = {
  /** Now paid, or paid before. */
  settled: string[]
  /** Refused: the offer was used with that address before. */
  alreadyTaken: string[]
}

/**
 * Settles the free orders that waited for a client's address to be confirmed; call it where a mailed link was just used. `orderId` narrows it to
 * the order that the link was made for. One that was used before is told, not thrown.
 */
export async function settleFreeOrders(
  payload: Payload,
  { clientId, orderId }: { clientId: string; orderId?: string },
): Promise<FreeOrders> {
  const orders = await query<{ id: string }>(
    payload,
    sql`select o.id from orders o join clients c on c.email = o.email
        where c.id = ${clientId} and c.confirmed_at is not null and o.status = 'pending' and o.total_cents = 0
          and (o.expires_at is null or o.expires_at > now())
          ${orderId ? sql`and o.id = ${orderId}` : sql``}
        order by o.created_at`,
  )
  const result: FreeOrders = { settled: [], alreadyTaken: [] }
  for (const { id } of orders) {
    const isTaken = await settleOrder(payload, { orderId: id, via: 'free' }).then(() => false, isAlreadyTaken)
    result[isTaken ? 'alreadyTaken' : 'settled'].push(id)
  }
  return result
}

function isAlreadyTaken(error: unknown): true {
  if (isAppError(error) && error.code === 'OFFER_ALREADY_TAKEN') return true
  throw error
}
