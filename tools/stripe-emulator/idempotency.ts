import { createHash } from 'node:crypto'
import { ApiError, invalidParam } from './errors'
import type { SavedAnswer, State } from './store'

const DAY_MS = 86_400_000

export interface IdempotentCall {
  key: string
  fingerprint: string
  /** The first answer, when this call is a repetition. */
  first: SavedAnswer | undefined
}

/**
 * Opens a call made with an `Idempotency-Key`; `inFlight` holds the keys of calls not answered yet.
 * Throws 400 when the key was used for another call, and 409 when the first call is still running.
 * https://docs.stripe.com/api/idempotent_requests
 */
export function openIdempotent(
  state: State,
  inFlight: Set<string>,
  key: string,
  method: string,
  path: string,
  body: string,
): IdempotentCall {
  if (key.length > 255) throw invalidParam('Idempotency-Key', 'Idempotency keys can be up to 255 characters long.')
  const sorted = [...new URLSearchParams(body)].map((pair) => JSON.stringify(pair)).sort()
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([method, path, sorted]))
    .digest('base64url')
  if (inFlight.has(key)) {
    throw new ApiError(
      409,
      {
        type: 'idempotency_error',
        code: 'idempotency_key_in_use',
        message: `There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): ${key}. Please try again later.`,
      },
      false,
    )
  }
  const first = state.answers[key]
  const isFresh = first !== undefined && first.at > Date.now() - DAY_MS
  if (isFresh && first.fingerprint !== fingerprint) {
    throw new ApiError(
      400,
      {
        type: 'idempotency_error',
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      },
      false,
    )
  }
  return { key, fingerprint, first: isFresh ? first : undefined }
}

/** Forgets the answers that are a day old. */
export function forgetOldAnswers(state: State): void {
  for (const [key, answer] of Object.entries(state.answers)) {
    if (answer.at < Date.now() - DAY_MS) delete state.answers[key]
  }
}
