import { showMoney } from '../currencies'
import { emit } from '../events/emit'
import { ApiError, invalidParam, missing } from '../errors'
import { newId, nowInSeconds } from '../ids'
import { listOf } from '../list'
import type Stripe from 'stripe'
import type { Call, Emulator, Origin } from '../emulator'

export function createRefund(call: Call): Stripe.Refund {
  const { emulator, params, origin } = call
  const { state } = emulator.store
  const charge = chargeToRefund(call)
  const left = charge.amount - charge.amount_refunded
  const amount = params.integer('amount', 1, Number.MAX_SAFE_INTEGER) ?? left
  const reason = params.oneOf('reason', ['duplicate', 'fraudulent', 'requested_by_customer'] as const) ?? null
  const metadata = params.metadata()
  params.accept('instructions_email', 'refund_application_fee', 'reverse_transfer')
  params.end()
  if (left === 0) throw refused('charge_already_refunded', `Charge ${charge.id} has already been refunded.`)
  if (charge.disputed)
    throw refused('charge_disputed', `Charge ${charge.id} has been charged back; cannot issue a refund.`)
  if (amount > left) {
    const message = `Refund amount (${showMoney(amount, charge.currency)}) is greater than unrefunded amount on charge (${showMoney(left, charge.currency)})`
    throw new ApiError(400, { type: 'invalid_request_error', code: 'amount_too_large', message, param: 'amount' })
  }
  const fate = state.fates[charge.payment_method ?? '']
  const refund = buildRefund(charge, amount, reason, fate === 'refund_pending' ? 'pending' : 'succeeded', metadata)
  state.refunds[refund.id] = refund
  const after = withRefunded(emulator, charge, charge.amount_refunded + amount)
  emit(emulator, origin, 'refund.created', refund)
  emit(emulator, origin, 'charge.refunded', after)
  if (fate === 'refund_pending' || fate === 'refund_failed') {
    const kind = fate === 'refund_pending' ? 'refund_succeeds' : 'refund_fails'
    state.scheduled.push({ target: refund.id, kind, dueAt: Date.now() })
  }
  return refund
}

export function retrieveRefund(call: Call): Stripe.Refund {
  call.params.end()
  return find(call)
}

export function updateRefund(call: Call): Stripe.Refund {
  const { emulator, params } = call
  const known = find(call)
  const refund = { ...known, metadata: params.metadata(known.metadata ?? {}) }
  params.end()
  emulator.store.state.refunds[refund.id] = refund
  emit(emulator, call.origin, 'refund.updated', refund)
  return refund
}

export function listRefunds({ emulator, params }: Call): Stripe.ApiList<Stripe.Refund> {
  const charge = params.string('charge')
  const intent = params.string('payment_intent')
  return listOf(emulator.store.state.refunds, '/v1/refunds', params, (one) => {
    return (!charge || one.charge === charge) && (!intent || one.payment_intent === intent)
  })
}

/** Ends a refund that Stripe's asynchronous test cards leave open; a failed one gives the charge its amount back. */
export function endRefund(emulator: Emulator, id: string, succeeds: boolean): void {
  const known = emulator.store.state.refunds[id]
  if (!known) return
  const origin: Origin = { id: null, idempotency_key: null }
  const refund: Stripe.Refund = succeeds
    ? { ...known, status: 'succeeded' }
    : { ...known, status: 'failed', failure_reason: 'unknown' }
  emulator.store.state.refunds[id] = refund
  const charge = emulator.store.state.charges[String(known.charge)]
  if (!succeeds && charge) withRefunded(emulator, charge, charge.amount_refunded - refund.amount)
  emit(emulator, origin, 'refund.updated', refund)
  if (!succeeds) emit(emulator, origin, 'refund.failed', refund)
}

function find({ emulator, id }: Call): Stripe.Refund {
  const refund = emulator.store.state.refunds[id]
  if (!refund) throw missing('refund', id)
  return refund
}

function chargeToRefund({ emulator, params }: Call): Stripe.Charge {
  const { charges, paymentIntents } = emulator.store.state
  const chargeId = params.string('charge')
  const intentId = params.string('payment_intent')
  if (chargeId === undefined && intentId === undefined) {
    throw invalidParam(
      'charge',
      'One of the following params should be provided for this request: payment_intent or charge.',
      'parameter_missing',
    )
  }
  const intent = intentId === undefined ? undefined : paymentIntents[intentId]
  if (intentId !== undefined && !intent) throw missing('payment_intent', intentId, 'payment_intent')
  const charge = charges[chargeId ?? String(intent?.latest_charge)]
  if (chargeId !== undefined && !charge) throw missing('charge', chargeId, 'charge')
  if (!charge?.paid) {
    throw refused(undefined, `This PaymentIntent (${intentId ?? ''}) does not have a successful charge to refund.`)
  }
  return charge
}

function withRefunded(emulator: Emulator, charge: Stripe.Charge, amount: number): Stripe.Charge {
  const after = { ...charge, amount_refunded: amount, refunded: amount === charge.amount }
  emulator.store.state.charges[charge.id] = after
  return after
}

function refused(code: string | undefined, message: string): ApiError {
  return new ApiError(400, { type: 'invalid_request_error', ...(code && { code }), message })
}

function buildRefund(
  charge: Stripe.Charge,
  amount: number,
  reason: Stripe.Refund['reason'],
  status: 'pending' | 'succeeded',
  metadata: Record<string, string>,
): Stripe.Refund {
  return {
    id: newId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: nowInSeconds(),
    currency: charge.currency,
    customer: charge.customer,
    customer_account: null,
    destination_details: {
      card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
      type: 'card',
    },
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status,
    transfer_reversal: null,
  }
}
