import { createHash } from 'node:crypto'
import { brandOf, cardFate, debitFate, READY_MADE } from '../cards'
import { invalidParam, missing } from '../errors'
import { newId, nowInSeconds } from '../ids'
import { readBilling } from './address'
import type Stripe from 'stripe'
import type { FateName } from '../cards'
import type { Call, Emulator } from '../emulator'
import type { Params } from '../params'

export function createPaymentMethod({ emulator, params }: Call): Stripe.PaymentMethod {
  params.accept('customer')
  return buildPaymentMethod(emulator, params)
}

export function retrievePaymentMethod({ emulator, params, id }: Call): Stripe.PaymentMethod {
  params.end()
  const method = emulator.store.state.paymentMethods[id]
  if (!method) throw missing('PaymentMethod', id)
  return method
}

/** The method that `payment_method` names; Stripe's ready-made ones (`pm_card_visa`) become a new method. */
export function findPaymentMethod(emulator: Emulator, id: string): Stripe.PaymentMethod {
  const number = id.startsWith('pm_card_') ? READY_MADE[id.slice('pm_card_'.length)] : undefined
  if (number) return keep(emulator, cardMethod(number, 12, nextYear(), 'pass'), cardFate(readyMade(number)))
  const known = emulator.store.state.paymentMethods[id]
  if (!known) throw missing('PaymentMethod', id, 'payment_method')
  return known
}

/**
 * Makes a card or SEPA debit method out of `type`, `card` or `sepa_debit`, and `billing_details`.
 * Throws Stripe's card errors for numbers, dates and codes that are not valid.
 */
export function buildPaymentMethod(emulator: Emulator, params: Params): Stripe.PaymentMethod {
  params.accept('allow_redisplay', 'radar_options', 'referrer', 'payment_user_agent', 'client_attribution_metadata')
  const type = params.requiredString('type')
  const shared = { billing_details: readBilling(params), metadata: params.metadata() }
  if (type === 'card') {
    const card = params.inside('card')
    if (!card) throw invalidParam(params.name('card'), 'Missing required param: card.', 'parameter_missing')
    params.end()
    return buildCard(emulator, card, shared)
  }
  if (type === 'sepa_debit') {
    const iban = params.inside('sepa_debit')?.requiredString('iban')
    if (!iban) throw invalidParam('sepa_debit', 'Missing required param: sepa_debit.', 'parameter_missing')
    params.end()
    return keep(emulator, { ...debitMethod(iban), ...shared }, debitFate(iban))
  }
  throw invalidParam('type', `This emulator has no payment method of type ${type}: use card or sepa_debit.`)
}

type Shared = Pick<Stripe.PaymentMethod, 'billing_details' | 'metadata'>

function buildCard(emulator: Emulator, card: Params, shared: Shared): Stripe.PaymentMethod {
  const token = card.string('token')
  if (token !== undefined) {
    const number = READY_MADE[token.replace(/^tok_/, '')]
    if (number)
      return keep(emulator, { ...cardMethod(number, 12, nextYear(), 'pass'), ...shared }, cardFate(readyMade(number)))
    const method = emulator.store.state.paymentMethods[emulator.store.state.tokenMethods[token] ?? '']
    if (!method) throw missing('token', token, 'card[token]')
    return method
  }
  card.accept('networks')
  const number = card.requiredString('number').replaceAll(/[\s-]/g, '')
  const expMonth = card.integer('exp_month', 0, 99) ?? 0
  const givenYear = card.integer('exp_year', 0, 9999) ?? 0
  const expYear = givenYear < 100 ? 2000 + givenYear : givenYear
  const cvc = card.string('cvc')
  card.end()
  const fate = cardFate({ number, expMonth, expYear, cvc })
  const check = cvc === undefined ? null : fate === 'incorrect_cvc' ? 'fail' : 'pass'
  return keep(emulator, { ...cardMethod(number, expMonth, expYear, check), ...shared }, fate)
}

function keep(emulator: Emulator, method: Stripe.PaymentMethod, fate: FateName): Stripe.PaymentMethod {
  const { state } = emulator.store
  state.paymentMethods[method.id] = method
  state.fates[method.id] = fate
  return method
}

function cardMethod(number: string, month: number, year: number, cvcCheck: string | null): Stripe.PaymentMethod {
  const brand = brandOf(number)
  return {
    ...blankMethod('card'),
    card: {
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: cvcCheck },
      country: number.startsWith('40000025') ? 'FR' : 'US',
      display_brand: brand,
      exp_month: month,
      exp_year: year,
      fingerprint: fingerprintOf(number),
      funding: number === '4000056655665556' ? 'debit' : 'credit',
      generated_from: null,
      last4: number.slice(-4),
      networks: { available: [brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  }
}

function debitMethod(iban: string): Stripe.PaymentMethod {
  const compact = iban.replaceAll(/\s/g, '').toUpperCase()
  return {
    ...blankMethod('sepa_debit'),
    sepa_debit: {
      bank_code: compact.slice(4, 9),
      branch_code: compact.slice(9, 14),
      country: compact.slice(0, 2),
      fingerprint: fingerprintOf(compact),
      generated_from: null,
      last4: compact.slice(-4),
    },
  }
}

function blankMethod(type: Stripe.PaymentMethod['type']): Stripe.PaymentMethod {
  return {
    id: newId('pm'),
    object: 'payment_method',
    billing_details: { address: null, email: null, name: null, phone: null, tax_id: null },
    created: nowInSeconds(),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type,
  }
}

function fingerprintOf(number: string): string {
  return createHash('sha256').update(number).digest('base64url').slice(0, 16)
}

const nextYear = () => new Date().getUTCFullYear() + 1
const readyMade = (number: string) => ({ number, expMonth: 12, expYear: nextYear(), cvc: undefined })
