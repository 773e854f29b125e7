/**
 * The one vocabulary of failures, from the database to the screen. A command throws an `AppError`; the HTTP edge and the
 * server actions turn its code into a status (`statusOf`) or into a sentence in the reader's language.
 */
const statuses = {
  VALIDATION_FAILED: 422,
  MALFORMED_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  REVISION_CONFLICT: 409,
  WRONG_STATE: 409,
  GONE: 410,
  TOO_LARGE: 413,
  UNSUPPORTED_MEDIA: 415,
  RATE_LIMITED: 429,
  PAYMENT_MISMATCH: 409,
  ORDER_NOT_PAYABLE: 409,
  OFFER_NOT_SOLD: 409,
  OFFER_ALREADY_TAKEN: 409,
  CONSENT_REQUIRED: 409,
  DOSSIER_INCOMPLETE: 422,
  DOSSIER_SEALED: 409,
  READING_BLOCKED: 409,
  READING_SEALED: 409,
  LINK_INVALID: 410,
  UPSTREAM_UNAVAILABLE: 503,
} as const

export type ErrorCode = keyof typeof statuses

/** Where the fault is: a dotted path of the input, and a stable reason a screen can translate. */
export type FieldFault = { field: string; reason: string }

export class AppError extends Error {
  override readonly name = 'AppError'

  constructor(
    readonly code: ErrorCode,
    /** For logs and API callers (English, no personal data). People read the sentence that a messages file gives the code. */
    message: string = code,
    readonly faults: FieldFault[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export const isAppError = (error: unknown): error is AppError => error instanceof Error && error.name === 'AppError'

/** The HTTP status of a coded error; the only place where codes meet numbers. */
export const statusOf = (code: ErrorCode): number => statuses[code]
