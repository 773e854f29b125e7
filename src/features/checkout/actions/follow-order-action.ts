'use server'

import { toLocale, type Locale } from '@/shared/locale'
import type { ActionResult } from '@/shared/result'
import { recallAttempt } from '../attempt-cookie'
import type { CheckoutStatus } from '../queries/get-checkout-status'
import { followCheckoutAction } from './follow-checkout-action'

/** What the waiting page asks again and again: where an order of this browser stands. */
export async function followOrderAction(input: {
  orderId: string
  locale: Locale
}): Promise<ActionResult<CheckoutStatus>> {
  const orderId = String(input?.orderId)
  const attempt = await recallAttempt(orderId)
  return followCheckoutAction({ orderId, attemptId: attempt?.attemptId ?? '', locale: toLocale(input?.locale) })
}
