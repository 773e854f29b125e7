import { ApiError } from './errors'

export interface Decline {
  code: string
  decline_code?: string
  message: string
}

/** How a test payment method behaves; kept beside the method, so that no card number is ever stored. */
export type FateName =
  | keyof typeof DECLINES
  | 'success'
  | 'authenticate'
  | 'authenticate_then_decline'
  | 'dispute'
  | 'refund_pending'
  | 'refund_failed'
  | 'debit_success'
  | 'debit_failure'
  | 'debit_success_late'
  | 'debit_failure_late'

const DECLINED = 'Your card was declined.'

export const DECLINES = {
  generic_decline: { code: 'card_declined', decline_code: 'generic_decline', message: DECLINED },
  insufficient_funds: {
    code: 'card_declined',
    decline_code: 'insufficient_funds',
    message: 'Your card has insufficient funds.',
  },
  lost_card: { code: 'card_declined', decline_code: 'lost_card', message: DECLINED },
  stolen_card: { code: 'card_declined', decline_code: 'stolen_card', message: DECLINED },
  expired_card: { code: 'expired_card', decline_code: 'expired_card', message: 'Your card has expired.' },
  incorrect_cvc: {
    code: 'incorrect_cvc',
    decline_code: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
  },
  processing_error: {
    code: 'processing_error',
    decline_code: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  test_mode_live_card: {
    code: 'card_declined',
    decline_code: 'test_mode_live_card',
    message: 'Your card was declined. Your request was in test mode, but used a non test card.',
  },
} satisfies Record<string, Decline>

/** https://docs.stripe.com/testing#cards */
const FATES: Record<string, FateName> = {
  '4242424242424242': 'success',
  '4000056655665556': 'success',
  '4000002500000003': 'success',
  '5555555555554444': 'success',
  '2223003122003222': 'success',
  '5200828282828210': 'success',
  '378282246310005': 'success',
  '371449635398431': 'success',
  '6011111111111117': 'success',
  '4000000000000002': 'generic_decline',
  '4000000000009995': 'insufficient_funds',
  '4000000000009987': 'lost_card',
  '4000000000009979': 'stolen_card',
  '4000000000000069': 'expired_card',
  '4000000000000127': 'incorrect_cvc',
  '4000000000000119': 'processing_error',
  '4000002500003155': 'authenticate',
  '4000002760003184': 'authenticate',
  '4000000000003220': 'authenticate',
  '4000008400001629': 'authenticate_then_decline',
  '4000000000000259': 'dispute',
  '4000000000007726': 'refund_pending',
  '4000000000005126': 'refund_failed',
}

/** Stripe's ready-made test payment methods and tokens (`pm_card_visa`, `tok_visa`), by the part after `pm_card_`. */
export const READY_MADE: Record<string, string> = {
  visa: '4242424242424242',
  mastercard: '5555555555554444',
  amex: '378282246310005',
  fr: '4000002500000003',
  chargeDeclined: '4000000000000002',
  visa_chargeDeclined: '4000000000000002',
  visa_chargeDeclinedInsufficientFunds: '4000000000009995',
  chargeDeclinedInsufficientFunds: '4000000000009995',
  chargeDeclinedExpiredCard: '4000000000000069',
  chargeDeclinedIncorrectCvc: '4000000000000127',
  chargeDeclinedProcessingError: '4000000000000119',
  authenticationRequired: '4000002760003184',
  threeDSecure2Required: '4000000000003220',
  createDispute: '4000000000000259',
  pendingRefund: '4000000000007726',
  refundFail: '4000000000005126',
}

/** https://docs.stripe.com/payments/sepa-debit/accept-a-payment#test-integration */
const DEBIT_FATES: Record<string, FateName> = {
  FR1420041010050500013M02606: 'debit_success',
  FR3020041010050500013M02609: 'debit_success_late',
  FR8420041010050500013M02607: 'debit_failure',
  FR7920041010050500013M02600: 'debit_failure_late',
}

export interface CardNumbers {
  number: string
  expMonth: number
  expYear: number
  cvc: string | undefined
}

export function debitFate(iban: string): FateName {
  return DEBIT_FATES[iban.replaceAll(/\s/g, '').toUpperCase()] ?? 'debit_failure'
}

/**
 * Checks what was typed, and says how the card will behave.
 * Throws Stripe's 402 card errors: `incorrect_number`, `invalid_expiry_month`, `invalid_expiry_year`, `invalid_cvc`.
 */
export function cardFate(card: CardNumbers, now = new Date()): FateName {
  if (!/^\d{12,19}$/.test(card.number) || !passesLuhn(card.number)) {
    throw cardError('incorrect_number', 'number', 'Your card number is incorrect.')
  }
  if (card.expMonth < 1 || card.expMonth > 12) {
    throw cardError('invalid_expiry_month', 'exp_month', "Your card's expiration month is invalid.")
  }
  const thisYear = now.getUTCFullYear()
  if (card.expYear < thisYear || card.expYear > thisYear + 50) {
    throw cardError('invalid_expiry_year', 'exp_year', "Your card's expiration year is invalid.")
  }
  if (card.expYear === thisYear && card.expMonth < now.getUTCMonth() + 1) {
    throw cardError('invalid_expiry_month', 'exp_month', "Your card's expiration month is invalid.")
  }
  if (card.cvc !== undefined && !/^\d{3,4}$/.test(card.cvc)) {
    throw cardError('invalid_cvc', 'cvc', "Your card's security code is invalid.")
  }
  return FATES[card.number] ?? 'test_mode_live_card'
}

/** ISO/IEC 7812-1, annex B. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

export function brandOf(number: string): string {
  if (/^3[47]/.test(number)) return 'amex'
  if (/^(5[1-5]|2[2-7])/.test(number)) return 'mastercard'
  if (/^6/.test(number)) return 'discover'
  return number.startsWith('4') ? 'visa' : 'unknown'
}

function cardError(code: string, param: string, message: string): ApiError {
  return new ApiError(402, { type: 'card_error', code, message, param })
}
