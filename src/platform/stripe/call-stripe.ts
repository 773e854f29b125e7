import Stripe from 'stripe'
import { AppError } from '@/shared/app-error'
import { logger } from '../log/logger'
import { stripe } from './client'

export type PaymentIntent = Stripe.PaymentIntent
export type Charge = Stripe.Charge
export type Dispute = Stripe.Dispute

/**
 * Asks Stripe something. Throws UPSTREAM_UNAVAILABLE when Stripe is away, slow, busy with the same request, or does not take our key: the same
 * call may be made again later. Refusals of the request itself are thrown as they are; `refusalOf` reads their code.
 */
export async function callStripe<T>(call: (client: Stripe) => Promise<T>): Promise<T> {
  try {
    return await call(stripe())
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError) || !isPassing(error)) throw error
    logger.warn({ type: error.type, status: error.statusCode, request: error.requestId }, 'Stripe did not answer')
    throw new AppError('UPSTREAM_UNAVAILABLE', `Stripe: ${error.type}`, [], { cause: error })
  }
}

function isPassing(error: InstanceType<typeof Stripe.errors.StripeError>): boolean {
  const { statusCode } = error
  if (error instanceof Stripe.errors.StripeConnectionError || statusCode === undefined) return true
  return statusCode >= 500 || [401, 403, 409, 429].includes(statusCode)
}

/** The code of a refusal of Stripe's (`resource_missing`, `payment_intent_unexpected_state`, `amount_too_small`), or null. */
export const refusalOf = (error: unknown): string | null =>
  error instanceof Stripe.errors.StripeError ? (error.code ?? error.type) : null

/**
 * Whether an idempotency key is spent: Stripe keeps a key's first answer for a day, failures of its own included, so asking again with that key
 * can only fail. Source: docs.stripe.com/api/idempotent_requests.
 */
export function isKeySpent(error: unknown): boolean {
  const cause = error instanceof AppError ? error.cause : error
  return cause instanceof Stripe.errors.StripeError && (cause.statusCode ?? 0) >= 500
}
