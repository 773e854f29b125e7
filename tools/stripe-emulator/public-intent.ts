import type Stripe from 'stripe'

const SHOWN = [
  'id',
  'object',
  'amount',
  'automatic_payment_methods',
  'canceled_at',
  'cancellation_reason',
  'capture_method',
  'client_secret',
  'confirmation_method',
  'created',
  'currency',
  'description',
  'last_payment_error',
  'livemode',
  'next_action',
  'payment_method',
  'payment_method_types',
  'processing',
  'receipt_email',
  'setup_future_usage',
  'shipping',
  'source',
  'status',
] as const satisfies (keyof Stripe.PaymentIntent)[]

/** What Stripe shows of an intent to a browser: neither its customer nor its metadata. */
export function publicIntent(intent: Stripe.PaymentIntent): Pick<Stripe.PaymentIntent, (typeof SHOWN)[number]> {
  const entries = SHOWN.map((name) => [name, intent[name]])
  return Object.fromEntries(entries) as Pick<Stripe.PaymentIntent, (typeof SHOWN)[number]>
}

/** Whether an answer is an intent. */
export function isIntent(answer: object): answer is Stripe.PaymentIntent {
  return 'object' in answer && answer.object === 'payment_intent'
}
