import { createHmac } from 'node:crypto'

/**
 * The `Stripe-Signature` header of a body: one `v1` per secret, as Stripe sends while a secret is being rolled.
 * https://docs.stripe.com/webhooks#verify-manually
 */
export function signatureHeader(body: string, secrets: string[], timestamp: number): string {
  const sign = (secret: string) => createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex')
  return [`t=${timestamp}`, ...secrets.map((secret) => `v1=${sign(secret)}`)].join(',')
}
