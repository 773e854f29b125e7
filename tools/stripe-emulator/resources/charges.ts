import { emit } from '../events/emit'
import { missing } from '../errors'
import { newId, nowInSeconds } from '../ids'
import { listOf } from '../list'
import type Stripe from 'stripe'
import type { Decline } from '../cards'
import type { Call, Emulator, Origin } from '../emulator'

export function retrieveCharge({ emulator, params, id }: Call): Stripe.Charge {
  params.end()
  const charge = emulator.store.state.charges[id]
  if (!charge) throw missing('charge', id)
  return charge
}

export function listCharges({ emulator, params }: Call): Stripe.ApiList<Stripe.Charge> {
  const intent = params.string('payment_intent')
  const customer = params.string('customer')
  return listOf(emulator.store.state.charges, '/v1/charges', params, (one) => {
    return (!intent || one.payment_intent === intent) && (!customer || one.customer === customer)
  })
}

/** Records one try to take the intent's money, refused when `decline` is given, and emits the charge's event. */
export function recordCharge(
  emulator: Emulator,
  origin: Origin,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  decline?: Decline,
): Stripe.Charge {
  const charge = buildCharge(intent, method, decline)
  emulator.store.state.charges[charge.id] = charge
  emit(emulator, origin, decline ? 'charge.failed' : 'charge.succeeded', charge)
  return charge
}

function buildCharge(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod, decline?: Decline): Stripe.Charge {
  return {
    id: newId('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: decline ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: method.billing_details,
    calculated_statement_descriptor: 'LUMIRA',
    captured: !decline,
    created: nowInSeconds(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: outcomeOf(decline),
    paid: !decline,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details: detailsOf(intent, method),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: intent.statement_descriptor,
    statement_descriptor_suffix: intent.statement_descriptor_suffix,
    status: decline ? 'failed' : 'succeeded',
    transfer_data: null,
    transfer_group: null,
  }
}

function outcomeOf(decline: Decline | undefined): Stripe.Charge.Outcome {
  return {
    advice_code: decline ? 'try_again_later' : null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline?.decline_code ?? null,
    risk_level: 'normal',
    risk_score: 20,
    seller_message: decline ? 'The bank did not return any further details with this decline.' : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  }
}

function detailsOf(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): Stripe.Charge.PaymentMethodDetails {
  const { card, sepa_debit: debit } = method
  if (debit) {
    const { bank_code, branch_code, country, fingerprint, last4 } = debit
    return { type: 'sepa_debit', sepa_debit: { bank_code, branch_code, country, fingerprint, last4, mandate: null } }
  }
  if (!card) return { type: method.type }
  return {
    type: 'card',
    card: {
      amount_authorized: intent.amount,
      authorization_code: null,
      brand: card.brand,
      checks: card.checks,
      country: card.country,
      electronic_commerce_indicator: null,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint ?? null,
      funding: card.funding,
      installments: null,
      last4: card.last4,
      mandate: null,
      network: card.brand,
      network_transaction_id: null,
      regulated_status: card.regulated_status,
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
    },
  }
}
