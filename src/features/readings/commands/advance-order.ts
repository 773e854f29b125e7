import { moveOrder, type OrderStatus } from '@/features/orders'
import type { Transaction } from '@/platform/db/transaction'
import { AppError } from '@/shared/app-error'
import type { LockedReading } from './lock-reading'
import { sentences } from './timeline-sentences'

type Target = 'processing' | 'awaiting_validation'

/** The steps of an order's production from where it is. What is not named is no longer ours to produce. */
const steps: Record<Target, Partial<Record<OrderStatus, Target[]>>> = {
  processing: { paid: ['processing'], failed: ['processing'], awaiting_validation: ['processing'], processing: [] },
  awaiting_validation: {
    paid: ['processing', 'awaiting_validation'],
    failed: ['processing', 'awaiting_validation'],
    processing: ['awaiting_validation'],
    awaiting_validation: [],
  },
}

/**
 * Brings the order of a locked reading to `to`, one allowed step after the other, each a row of its timeline.
 *
 * @throws AppError WRONG_STATE when the order is not in production (cancelled, refunded, completed…).
 */
export async function advanceOrder(
  tx: Transaction,
  { orderId, orderStatus }: Pick<LockedReading, 'orderId' | 'orderStatus'>,
  to: Target,
  by: { actor: 'staff' | 'automation' | 'system'; userId?: string },
): Promise<void> {
  const path = steps[to][orderStatus]
  if (!path) throw new AppError('WRONG_STATE', `the order is ${orderStatus}`)
  for (const step of path) await moveOrder(tx, { orderId, to: step, message: sentences.order[step], ...by })
}
