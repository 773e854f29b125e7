import 'server-only'
import { getPayload } from '@/platform/payload/get-payload'
import { isAppError } from '@/shared/app-error'
import { recallAttempt, type KnownAttempt } from '../attempt-cookie'
import { getCheckoutStatus, type CheckoutStatus } from './get-checkout-status'

/** An order of this browser and where it stands, or null for one that this browser did not make. */
export async function currentCheckout(
  orderId: string,
): Promise<{ status: CheckoutStatus; attempt: KnownAttempt } | null> {
  const attempt = await recallAttempt(orderId)
  if (!attempt) return null
  try {
    return { status: await getCheckoutStatus(await getPayload(), attempt), attempt }
  } catch (error) {
    if (isAppError(error) && error.code === 'NOT_FOUND') return null
    throw error
  }
}
