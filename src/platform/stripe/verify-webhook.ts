import Stripe from 'stripe'
import { AppError } from '@/shared/app-error'
import { stripe } from './client'
import { webhookSecrets } from './env'

export type StripeEvent = Stripe.Event

/**
 * The event in a webhook's bytes, if one of the accepted secrets signed exactly these bytes within the last five minutes. Throws
 * MALFORMED_REQUEST otherwise. Source: docs.stripe.com/webhooks#verify-official-libraries.
 */
export async function verifyWebhook(bytes: Uint8Array, signature: string | null): Promise<StripeEvent> {
  for (const secret of webhookSecrets()) {
    try {
      return await stripe().webhooks.constructEventAsync(bytes, signature ?? '', secret)
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeSignatureVerificationError) && !(error instanceof SyntaxError))
        throw error
    }
  }
  throw new AppError('MALFORMED_REQUEST', 'the signature is missing, wrong or too old', [
    { field: 'stripe-signature', reason: 'INVALID' },
  ])
}
