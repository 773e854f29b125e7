import { DECLINES } from '../cards'
import { emit } from '../events/emit'
import { ApiError, invalidParam, unexpectedState } from '../errors'
import { recordCharge } from './charges'
import { buildPaymentMethod, findPaymentMethod } from './payment-methods'
import type Stripe from 'stripe'
import type { Decline, FateName } from '../cards'
import type { Call, Emulator, Origin } from '../emulator'

const CONFIRMABLE = ['requires_payment_method', 'requires_confirmation', 'requires_action'] as const
const LATE_MS = 180_000

/**
 * Runs an intent through Stripe's state machine with the method that the call names, or the one it already has.
 * Throws Stripe's 402 when the card is refused, with the intent as it then stands.
 */
export function confirmIntent(call: Call, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  const { emulator, origin } = call
  assertConfirmable(intent)
  const returnUrl = call.params.string('return_url') ?? null
  const withSdk = call.params.boolean('use_stripe_sdk') ?? false
  if (call.keyKind === 'secret' && mayRedirect(intent) && !returnUrl && !withSdk) {
    throw invalidParam(
      'return_url',
      'This PaymentIntent is configured to accept payment methods that may redirect your customer: you must provide ' +
        'a `return_url`, or set automatic_payment_methods[allow_redirects] to never.',
    )
  }
  const method = chooseMethod(call, intent)
  const types = intent.payment_method_types
  if (!types.includes(method.type)) {
    throw invalidParam('payment_method', `The PaymentMethod type ${method.type} is not among: ${types.join(', ')}.`)
  }
  const fate = emulator.store.state.fates[method.id] ?? 'generic_decline'
  const begun = put(emulator, { ...intent, payment_method: method.id, last_payment_error: null, next_action: null })
  if (fate === 'authenticate' || fate === 'authenticate_then_decline') {
    const next_action = nextAction(emulator, intent, withSdk ? null : returnUrl)
    const waiting = put(emulator, { ...begun, status: 'requires_action', next_action })
    emit(emulator, origin, 'payment_intent.requires_action', waiting)
    return waiting
  }
  if (method.type === 'sepa_debit') return startDebit(emulator, origin, begun, fate)
  return settle(emulator, origin, begun, method, fate)
}

/** Ends a 3-D Secure challenge: the card is then charged, or the intent asks for another method. */
export function endChallenge(
  emulator: Emulator,
  intent: Stripe.PaymentIntent,
  authorised: boolean,
): Stripe.PaymentIntent {
  const origin: Origin = { id: null, idempotency_key: null }
  const method = emulator.store.state.paymentMethods[String(intent.payment_method)]
  if (intent.status !== 'requires_action' || !method) {
    throw unexpectedState(
      intent,
      `This PaymentIntent has a status of ${intent.status}: nothing is to be authenticated.`,
    )
  }
  const begun = { ...intent, next_action: null }
  if (!authorised) {
    return fail(emulator, origin, begun, {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message:
        'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new ' +
        'PaymentMethod to attempt to fulfill this PaymentIntent again.',
      payment_method: method,
    })
  }
  const fate = emulator.store.state.fates[method.id]
  try {
    return settle(emulator, origin, begun, method, fate === 'authenticate_then_decline' ? 'generic_decline' : 'success')
  } catch (error) {
    const stands = emulator.store.state.paymentIntents[intent.id]
    if (error instanceof ApiError && stands) return stands
    throw error
  }
}

/** Ends a debit that was processing, well or badly. */
export function endDebit(emulator: Emulator, intent: Stripe.PaymentIntent, succeeds: boolean): void {
  const origin: Origin = { id: null, idempotency_key: null }
  const method = emulator.store.state.paymentMethods[String(intent.payment_method)]
  if (intent.status !== 'processing' || !method) return
  const begun = { ...intent, processing: null }
  if (succeeds) {
    settle(emulator, origin, begun, method, 'success')
    return
  }
  const decline = {
    code: 'debit_not_authorized',
    message: 'The customer has notified their bank that this payment was unauthorized.',
  }
  const charge = recordCharge(emulator, origin, begun, method, decline)
  fail(
    emulator,
    origin,
    { ...begun, latest_charge: charge.id },
    {
      type: 'card_error',
      ...lastErrorCode(decline),
      message: decline.message,
      charge: charge.id,
      payment_method: method,
    },
  )
}

function assertConfirmable(intent: Stripe.PaymentIntent): void {
  if (CONFIRMABLE.some((status) => status === intent.status)) return
  throw unexpectedState(
    intent,
    intent.status === 'succeeded'
      ? 'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.'
      : `You cannot confirm this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with ` +
          'one of the following statuses may be confirmed: requires_confirmation, requires_action.',
  )
}

/** An explicit list is made of methods that this emulator has, none of which redirects. */
function mayRedirect({
  automatic_payment_methods: dynamic,
  allowed_payment_method_types: allowed,
}: Stripe.PaymentIntent): boolean {
  return dynamic !== null && dynamic.allow_redirects !== 'never' && allowed === null
}

function chooseMethod({ emulator, params }: Call, intent: Stripe.PaymentIntent): Stripe.PaymentMethod {
  const named = params.string('payment_method')
  if (named) return findPaymentMethod(emulator, named)
  const data = params.inside('payment_method_data')
  if (data) return buildPaymentMethod(emulator, data)
  const known = emulator.store.state.paymentMethods[String(intent.payment_method)]
  if (known) return known
  throw unexpectedState(
    intent,
    "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the " +
      'PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method.',
  )
}

function nextAction(
  emulator: Emulator,
  intent: Stripe.PaymentIntent,
  returnUrl: string | null,
): Stripe.PaymentIntent.NextAction {
  const url = `${emulator.baseUrl}/3ds/${intent.id}?client_secret=${encodeURIComponent(intent.client_secret ?? '')}`
  if (returnUrl === null) {
    return { type: 'use_stripe_sdk', use_stripe_sdk: { type: 'three_d_secure_redirect', stripe_js: url } }
  }
  const separator = `&return_url=${encodeURIComponent(returnUrl)}`
  return { type: 'redirect_to_url', redirect_to_url: { return_url: returnUrl, url: url + separator } }
}

function startDebit(
  emulator: Emulator,
  origin: Origin,
  begun: Stripe.PaymentIntent,
  fate: FateName,
): Stripe.PaymentIntent {
  const intent = put(emulator, { ...begun, status: 'processing' })
  emit(emulator, origin, 'payment_intent.processing', intent)
  const kind = fate === 'debit_success' || fate === 'debit_success_late' ? 'settle' : 'fail'
  const late = fate === 'debit_success_late' || fate === 'debit_failure_late'
  emulator.store.state.scheduled.push({ target: intent.id, kind, dueAt: Date.now() + (late ? LATE_MS : 0) })
  return intent
}

function settle(
  emulator: Emulator,
  origin: Origin,
  begun: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  fate: FateName,
): Stripe.PaymentIntent {
  if (fate in DECLINES) throw decline(emulator, origin, begun, method, DECLINES[fate as keyof typeof DECLINES])
  const charge = recordCharge(emulator, origin, begun, method)
  const paid = put(emulator, {
    ...begun,
    status: 'succeeded',
    amount_received: begun.amount,
    latest_charge: charge.id,
  })
  emit(emulator, origin, 'payment_intent.succeeded', paid)
  if (fate === 'dispute') emulator.store.state.scheduled.push({ target: charge.id, kind: 'dispute', dueAt: Date.now() })
  return paid
}

function decline(
  emulator: Emulator,
  origin: Origin,
  begun: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  reason: Decline,
): ApiError {
  const charge = recordCharge(emulator, origin, begun, method, reason)
  const error = { type: 'card_error' as const, message: reason.message, charge: charge.id, payment_method: method }
  const intent = fail(emulator, origin, { ...begun, latest_charge: charge.id }, { ...error, ...lastErrorCode(reason) })
  return new ApiError(402, { ...error, ...lastErrorCode(reason), payment_intent: intent })
}

function fail(
  emulator: Emulator,
  origin: Origin,
  begun: Stripe.PaymentIntent,
  error: Stripe.PaymentIntent.LastPaymentError,
): Stripe.PaymentIntent {
  const intent = put(emulator, {
    ...begun,
    status: 'requires_payment_method',
    payment_method: null,
    last_payment_error: error,
  })
  emit(emulator, origin, 'payment_intent.payment_failed', intent)
  return intent
}

function lastErrorCode({
  code,
  decline_code,
}: Decline): Pick<Stripe.PaymentIntent.LastPaymentError, 'code' | 'decline_code'> {
  return { code, ...(decline_code && { decline_code }) }
}

function put(emulator: Emulator, intent: Stripe.PaymentIntent): Stripe.PaymentIntent {
  emulator.store.state.paymentIntents[intent.id] = intent
  return intent
}
