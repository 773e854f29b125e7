import type Stripe from 'stripe'

/** The `error` member of Stripe's error answers. */
export type ErrorBody = Partial<Omit<Stripe.PaymentIntent.LastPaymentError, 'type' | 'payment_intent'>> & {
  type: 'api_error' | 'card_error' | 'idempotency_error' | 'invalid_request_error' | 'rate_limit_error'
  message: string
  payment_intent?: Stripe.PaymentIntent
}

/** A refusal in Stripe's form. `replayable` tells whether an idempotency key keeps it (Stripe keeps what began to run). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly body: ErrorBody,
    readonly replayable = true,
  ) {
    super(body.message)
  }
}

/** 400, a parameter is missing or wrong; nothing ran, so an idempotency key does not keep it. */
export function invalidParam(param: string, message: string, code?: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', ...(code && { code }), message, param }, false)
}

/** 404 when the address names nothing, 400 when a parameter (`param`) does. */
export function missing(kind: string, id: string, param?: string): ApiError {
  const message = `No such ${kind}: '${id}'`
  return new ApiError(
    param ? 400 : 404,
    { type: 'invalid_request_error', code: 'resource_missing', message, param: param ?? 'id' },
    false,
  )
}

/** 400, the intent's state machine does not allow it; carries the intent as Stripe does. */
export function unexpectedState(intent: Stripe.PaymentIntent, message: string): ApiError {
  return new ApiError(400, {
    type: 'invalid_request_error',
    code: 'payment_intent_unexpected_state',
    message,
    payment_intent: intent,
  })
}
