import { AppError } from '@/shared/app-error'
import type { LockedReading } from './lock-reading'

/**
 * An order whose payment is disputed, or went back, is frozen: no machine drafts for it, nothing of it is sealed or delivered until a person has settled it.
 *
 * @throws AppError WRONG_STATE.
 */
export function requireUnfrozen({ paymentStatus }: Pick<LockedReading, 'paymentStatus'>): void {
  if (paymentStatus === 'disputed' || paymentStatus === 'refunded')
    throw new AppError('WRONG_STATE', `the payment of the order is ${paymentStatus}; the order is frozen`)
}
