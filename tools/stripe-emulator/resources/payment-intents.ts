import { emit } from '../events/emit'
import { invalidParam, missing, unexpectedState } from '../errors'
import { newId, nowInSeconds, randomText } from '../ids'
import { listOf } from '../list'
import { readAmount, readCurrency } from '../currencies'
import { confirmIntent } from './confirm'
import { findPaymentMethod } from './payment-methods'
import type Stripe from 'stripe'
import type { Call } from '../emulator'
import type { Params } from '../params'

const OPEN = ['requires_payment_method', 'requires_confirmation', 'requires_action'] as const
const CANCELLABLE = [...OPEN, 'requires_capture'] as const
const METHODS_HERE = ['card', 'sepa_debit']
const CONFIRMATION = [
  'payment_method',
  'payment_method_data',
  'return_url',
  'use_stripe_sdk',
  'error_on_requires_action',
  'off_session',
  'mandate_data',
] as const
const IGNORED = [
  'payment_method_options',
  'shipping',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'radar_options',
]

export function createIntent(call: Call): Stripe.PaymentIntent {
  const { emulator, params } = call
  const currency = readCurrency(params)
  const amount = readAmount(params, currency)
  if (amount === undefined) throw invalidParam('amount', 'Missing required param: amount.', 'parameter_missing')
  if (params.oneOf('capture_method', ['automatic', 'automatic_async', 'manual'] as const) === 'manual') {
    throw invalidParam('capture_method', 'This emulator captures at once: manual capture is not there.')
  }
  const confirm = params.boolean('confirm') ?? false
  const intent = { ...blankIntent(amount, currency), ...readFields(call), ...readMethods(params) }
  intent.metadata = params.metadata()
  params.accept(...CONFIRMATION, ...IGNORED, 'confirmation_method')
  params.end()
  if (!confirm && params.has('payment_method')) attachMethod(call, intent)
  emulator.store.state.paymentIntents[intent.id] = intent
  emit(emulator, call.origin, 'payment_intent.created', intent)
  return confirm ? confirmIntent(call, intent) : intent
}

export function retrieveIntent(call: Call): Stripe.PaymentIntent {
  call.params.accept('client_secret')
  call.params.end()
  return findIntent(call)
}

export function updateIntent(call: Call): Stripe.PaymentIntent {
  const { emulator, params } = call
  const known = findIntent(call)
  const currency = params.has('currency') ? readCurrency(params) : known.currency
  const amount = readAmount(params, currency) ?? known.amount
  const isOpen = OPEN.some((status) => status === known.status)
  const fixed = ['amount', 'currency', 'payment_method', 'customer'].find((name) => params.has(name))
  if (!isOpen && fixed) {
    throw unexpectedState(
      known,
      `This PaymentIntent's ${fixed} could not be updated because it has a status of ${known.status}. You may only ` +
        `update the ${fixed} of a PaymentIntent with one of the following statuses: ${OPEN.join(', ')}.`,
    )
  }
  const metadata = params.metadata(known.metadata)
  const intent = { ...known, ...readFields(call), ...(isOpen && { amount, currency }), metadata }
  if (isOpen && params.has('allowed_payment_method_types')) Object.assign(intent, readMethods(params))
  params.accept('payment_method', ...IGNORED)
  params.end()
  if (params.has('payment_method')) attachMethod(call, intent)
  emulator.store.state.paymentIntents[intent.id] = intent
  return intent
}

export function cancelIntent(call: Call): Stripe.PaymentIntent {
  const { emulator, params } = call
  const reasons = ['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned'] as const
  const reason = params.oneOf('cancellation_reason', reasons) ?? null
  params.end()
  const known = findIntent(call)
  if (!CANCELLABLE.some((status) => status === known.status)) {
    throw unexpectedState(
      known,
      `You cannot cancel this PaymentIntent because it has a status of ${known.status}. Only a PaymentIntent with one ` +
        `of the following statuses may be canceled: ${CANCELLABLE.join(', ')}.`,
    )
  }
  const intent: Stripe.PaymentIntent = {
    ...known,
    status: 'canceled',
    canceled_at: nowInSeconds(),
    cancellation_reason: reason,
    next_action: null,
  }
  emulator.store.state.paymentIntents[intent.id] = intent
  emit(emulator, call.origin, 'payment_intent.canceled', intent)
  return intent
}

export function confirmPaymentIntent(call: Call): Stripe.PaymentIntent {
  const { params } = call
  params.accept(
    ...CONFIRMATION,
    ...IGNORED,
    'allowed_payment_method_types',
    'client_secret',
    'receipt_email',
    'setup_future_usage',
    'key',
  )
  params.accept('expected_payment_method_type', 'client_context', 'set_as_default_payment_method')
  params.end()
  const intent = findIntent(call)
  if (params.has('receipt_email')) intent.receipt_email = params.string('receipt_email') || null
  return confirmIntent(call, intent)
}

export function listIntents({ emulator, params }: Call): Stripe.ApiList<Stripe.PaymentIntent> {
  const customer = params.string('customer')
  return listOf(emulator.store.state.paymentIntents, '/v1/payment_intents', params, (one) => {
    return !customer || one.customer === customer
  })
}

/** The intent of the address. A publishable key must also show the intent's client secret. */
export function findIntent({ emulator, id, keyKind, params }: Call): Stripe.PaymentIntent {
  const intent = emulator.store.state.paymentIntents[id]
  if (!intent) throw missing('payment_intent', id)
  if (keyKind === 'publishable' && params.requiredString('client_secret') !== intent.client_secret) {
    throw invalidParam(
      'client_secret',
      'The client_secret provided does not match any associated PaymentIntent on this account.',
      'payment_intent_invalid_parameter',
    )
  }
  return intent
}

function attachMethod(call: Call, intent: Stripe.PaymentIntent): void {
  intent.payment_method = findPaymentMethod(call.emulator, call.params.requiredString('payment_method')).id
  if (intent.status === 'requires_payment_method') intent.status = 'requires_confirmation'
}

type Fields = Partial<
  Pick<Stripe.PaymentIntent, 'customer' | 'description' | 'receipt_email' | 'setup_future_usage' | 'transfer_group'>
>

function readFields({ emulator, params }: Call): Fields {
  const fields: Fields = {}
  if (params.has('customer')) {
    const id = params.string('customer') || null
    if (id !== null && !emulator.store.state.customers[id]) throw missing('customer', id, 'customer')
    fields.customer = id
  }
  if (params.has('description')) fields.description = params.string('description', 1000) || null
  if (params.has('receipt_email')) fields.receipt_email = params.string('receipt_email') || null
  if (params.has('transfer_group')) fields.transfer_group = params.string('transfer_group') || null
  const future = params.oneOf('setup_future_usage', ['off_session', 'on_session'] as const)
  if (future) fields.setup_future_usage = future
  return fields
}

type Methods = Pick<
  Stripe.PaymentIntent,
  'allowed_payment_method_types' | 'automatic_payment_methods' | 'payment_method_types'
>

/** Since API version 2026-09-30 there is no `payment_method_types` to send: methods are dynamic, within an allowed list. */
function readMethods(params: Params): Methods {
  const automatic = params.inside('automatic_payment_methods')
  const enabled = automatic?.boolean('enabled') ?? true
  const allow_redirects = automatic?.oneOf('allow_redirects', ['always', 'never'] as const) ?? 'always'
  automatic?.end()
  const allowed = params.has('allowed_payment_method_types') ? params.list('allowed_payment_method_types') : null
  const here = enabled ? METHODS_HERE : ['card']
  const types = here.filter((type) => allowed?.includes(type) ?? true)
  if (types.length === 0) {
    throw invalidParam(
      'allowed_payment_method_types',
      `This emulator has only these methods: ${METHODS_HERE.join(', ')}.`,
    )
  }
  return {
    allowed_payment_method_types: allowed,
    automatic_payment_methods: enabled ? { allow_redirects, enabled } : null,
    payment_method_types: types,
  }
}

function blankIntent(amount: number, currency: string): Stripe.PaymentIntent {
  const id = newId('pi')
  return {
    id,
    object: 'payment_intent',
    allowed_payment_method_types: null,
    amount,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic_async',
    client_secret: `${id}_secret_${randomText(25)}`,
    confirmation_method: 'automatic',
    created: nowInSeconds(),
    currency,
    customer: null,
    customer_account: null,
    description: null,
    excluded_payment_method_types: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    managed_payments: null,
    metadata: {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: [],
    payment_record: null,
    processing: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: 'requires_payment_method',
    transfer_data: null,
    transfer_group: null,
  }
}
