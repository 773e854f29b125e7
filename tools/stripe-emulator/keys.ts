import { timingSafeEqual } from 'node:crypto'
import { ApiError } from './errors'
import type { Emulator } from './emulator'

/**
 * Tells whose key signs a call: `Authorization: Bearer …`, Basic with the key as user, or the `key` parameter that
 * browsers send. Throws Stripe's 401.
 */
export function keyKindOf(
  emulator: Emulator,
  authorization: string | undefined,
  keyParam: string | undefined,
): 'secret' | 'publishable' {
  const key = keyIn(authorization) ?? keyParam
  if (!key) {
    throw unauthorised(
      'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth ' +
        "(e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    )
  }
  if (same(key, emulator.secretKey)) return 'secret'
  if (same(key, emulator.publishableKey)) return 'publishable'
  throw unauthorised(`Invalid API Key provided: ${key.slice(0, 8)}${'*'.repeat(12)}`)
}

/** The 403-like refusal of a publishable key where only a secret key may go (Stripe answers 401). */
export function secretKeyRequired(): ApiError {
  return new ApiError(
    401,
    {
      type: 'invalid_request_error',
      code: 'secret_key_required',
      message:
        'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of ' +
        'your API keys at https://dashboard.stripe.com/account/apikeys.',
    },
    false,
  )
}

function keyIn(authorization: string | undefined): string | undefined {
  const [scheme, value] = authorization?.split(' ') ?? []
  if (scheme?.toLowerCase() === 'bearer') return value
  if (scheme?.toLowerCase() !== 'basic' || !value) return undefined
  return Buffer.from(value, 'base64').toString('utf8').split(':')[0]
}

function same(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function unauthorised(message: string): ApiError {
  return new ApiError(401, { type: 'invalid_request_error', message }, false)
}
