import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import { AppError } from '@/shared/app-error'
import { automationEnv } from '../env'

/**
 * Checks the signature of a callback over its raw bytes (Standard Webhooks; five minutes of tolerance). Throws UNAUTHENTICATED for a forged or stale one,
 * and when no secret is configured.
 */
export function verifyCallback(body: string, headers: Headers): { messageId: string } {
  const { N8N_CALLBACK_SECRET: secret } = automationEnv()
  if (!secret) throw new AppError('UNAUTHENTICATED', 'callbacks are not configured')
  try {
    new Webhook(secret).verify(body, Object.fromEntries(headers), { jsonParse: false })
  } catch (error) {
    if (error instanceof WebhookVerificationError)
      throw new AppError('UNAUTHENTICATED', 'the signature does not match', [], { cause: error })
    throw error
  }
  return { messageId: headers.get('webhook-id') ?? '' }
}
