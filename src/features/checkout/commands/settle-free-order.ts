import type { Payload } from 'payload'
import { moveOrder } from '@/features/orders'
import { sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import { say } from '../domain/say'
import type { Settlement } from '../domain/settlement'
import { lockOrder, type CheckoutOrder } from '../queries/find-checkout-order'
import { claimOnceOffers } from './claim-once-offers'
import { makePaid } from './make-paid'
import { recordPayment } from './record-payment'

type Outcome = Settlement | { outcome: 'taken' }

/**
 * Settles an order of 0 €, whose proof is a confirmed address instead of money. An offer already used with that address cancels the order and
 * throws OFFER_ALREADY_TAKEN.
 */
export async function settleFreeOrder(payload: Payload, { id }: CheckoutOrder): Promise<Settlement> {
  const result = await transaction(payload, (tx) => settle(tx, id))
  if (result.outcome === 'taken') throw new AppError('OFFER_ALREADY_TAKEN', 'this offer was used with that address')
  return result
}

async function settle(tx: Transaction, orderId: string): Promise<Outcome> {
  const order = await lockOrder(tx, orderId)
  if (!order) throw new AppError('NOT_FOUND', 'no such order')
  if (order.status !== 'pending') return afterwards(order)
  const confirmed = await tx.query(
    sql`select id from clients where email = ${order.email} and confirmed_at is not null`,
  )
  if (confirmed.length === 0) return { outcome: 'not-paid', sentence: say(({ words }) => words.addressNotConfirmed) }
  if (!(await claimOnceOffers(tx, order))) {
    await moveOrder(tx, { orderId, to: 'cancelled', actor: 'system', message: say(({ words }) => words.offerTaken) })
    return { outcome: 'taken' }
  }
  await recordPayment(tx, order, { provider: 'free', reference: `free:${orderId}`, isLive: false })
  const sentence = say(({ words }) => words.paidFree)
  await makePaid(tx, order, { actor: 'client', message: sentence, intentId: null })
  return { outcome: 'paid', sentence }
}

function afterwards({ status }: CheckoutOrder): Settlement {
  if (status === 'cancelled' || status === 'expired') throw new AppError('ORDER_NOT_PAYABLE', `the order is ${status}`)
  return { outcome: 'already-paid', sentence: say(({ words }) => words.alreadyPaid) }
}
