import type { Payload } from 'payload'
import { z } from 'zod'
import { parseInput } from '@/platform/http/read-body'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { directEntryHours } from '../domain/sign-in-rules'
import { resolveSession } from '../queries/resolve-session'
import { addSession, type OpenedSession } from './open-session'

export type DirectEntry = {
  orderId: string
  /** The secret of the browser that checked out. */
  attemptId: string
  /** The session cookie that browser holds already, if any. */
  currentToken?: string | null
}

const entry = z.object({ orderId: z.uuid(), attemptId: z.string().min(1).max(200), currentToken: z.string().nullish() })

type PaidOrder = { clientId: string | null; status: string; isPaid: boolean; isRecent: boolean }

/**
 * Lets the browser that paid an order into the sanctuary, at once and to that order alone: the address typed at the checkout proves nothing,
 * so what was there before waits for a mailed link. Answers null when the browser is already signed in as that client. Throws NOT_FOUND (no such
 * order, or another browser's), WRONG_STATE (not paid, or ended since) and GONE (paid more than two hours ago).
 */
export async function openOrderSession(payload: Payload, input: DirectEntry): Promise<OpenedSession | null> {
  const { orderId, attemptId, currentToken } = parseInput(input, entry)
  const current = await resolveSession(payload, currentToken)
  return transaction(payload, async (tx) => {
    const [order] = await tx.query<PaidOrder>(sql`
      select client_id as "clientId", status, paid_at is not null as "isPaid",
        coalesce(paid_at > now() - make_interval(hours => ${directEntryHours}::int), false) as "isRecent"
      from orders where id = ${orderId} and attempt_id = ${attemptId}`)
    if (!order) throw new AppError('NOT_FOUND', 'no such order in this browser')
    const isOver = ['pending', 'cancelled', 'expired', 'refunded'].includes(order.status)
    if (!order.isPaid || !order.clientId || isOver) throw new AppError('WRONG_STATE', 'the order is not open')
    if (!order.isRecent) throw new AppError('GONE', 'direct entry ends two hours after the payment')
    if (current?.clientId === order.clientId && (current.onlyOrderId === null || current.onlyOrderId === orderId))
      return null
    return addSession(tx, { clientId: order.clientId, onlyOrderId: orderId, replaces: currentToken })
  })
}
