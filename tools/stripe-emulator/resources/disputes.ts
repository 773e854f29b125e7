import { emit } from '../events/emit'
import { ApiError, missing } from '../errors'
import { newId, nowInSeconds } from '../ids'
import { listOf } from '../list'
import type Stripe from 'stripe'
import type { Call, Emulator, Origin } from '../emulator'

const WEEK = 7 * 86_400
const BANK: Origin = { id: null, idempotency_key: null }

export function retrieveDispute({ emulator, params, id }: Call): Stripe.Dispute {
  params.end()
  const dispute = emulator.store.state.disputes[id]
  if (!dispute) throw missing('dispute', id)
  return dispute
}

export function listDisputes({ emulator, params }: Call): Stripe.ApiList<Stripe.Dispute> {
  const charge = params.string('charge')
  const intent = params.string('payment_intent')
  return listOf(emulator.store.state.disputes, '/v1/disputes', params, (one) => {
    return (!charge || one.charge === charge) && (!intent || one.payment_intent === intent)
  })
}

/** The cardholder's bank takes the payment back. Throws 400 when the charge was not paid or is disputed already. */
export function openDispute(emulator: Emulator, charge: Stripe.Charge, reason = 'fraudulent'): Stripe.Dispute {
  if (!charge.paid || charge.disputed) {
    const message = `Charge ${charge.id} is not paid, or is disputed already.`
    throw new ApiError(400, { type: 'invalid_request_error', message })
  }
  const dispute = buildDispute(charge, reason)
  emulator.store.state.charges[charge.id] = { ...charge, disputed: true }
  emulator.store.state.disputes[dispute.id] = dispute
  emit(emulator, BANK, 'charge.dispute.created', dispute)
  return dispute
}

/** The bank decides. */
export function closeDispute(emulator: Emulator, id: string, status: 'lost' | 'won'): Stripe.Dispute {
  const known = emulator.store.state.disputes[id]
  if (!known) throw missing('dispute', id)
  const dispute: Stripe.Dispute = { ...known, status }
  emulator.store.state.disputes[id] = dispute
  emit(emulator, BANK, 'charge.dispute.closed', dispute)
  return dispute
}

function buildDispute(charge: Stripe.Charge, reason: string): Stripe.Dispute {
  return {
    id: newId('du'),
    object: 'dispute',
    amount: charge.amount,
    balance_transactions: [],
    charge: charge.id,
    created: nowInSeconds(),
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: blankEvidence(),
    evidence_details: {
      due_by: nowInSeconds() + WEEK,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'unsubmitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason,
    status: 'needs_response',
  }
}

function blankEvidence(): Stripe.Dispute.Evidence {
  return {
    access_activity_log: null,
    billing_address: null,
    cancellation_policy: null,
    cancellation_policy_disclosure: null,
    cancellation_rebuttal: null,
    customer_communication: null,
    customer_email_address: null,
    customer_name: null,
    customer_purchase_ip: null,
    customer_signature: null,
    duplicate_charge_documentation: null,
    duplicate_charge_explanation: null,
    duplicate_charge_id: null,
    enhanced_evidence: {},
    product_description: null,
    receipt: null,
    refund_policy: null,
    refund_policy_disclosure: null,
    refund_refusal_explanation: null,
    service_date: null,
    service_documentation: null,
    shipping_address: null,
    shipping_carrier: null,
    shipping_date: null,
    shipping_documentation: null,
    shipping_tracking_number: null,
    uncategorized_file: null,
    uncategorized_text: null,
  }
}
