import { invalidParam } from './errors'
import type { Params } from './params'

const KNOWN = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()))
const SMALLEST = 50
const LARGEST = 99_999_999

/** Reads `currency`, a lower-case ISO code that Stripe could know. */
export function readCurrency(params: Params): string {
  const currency = params.requiredString('currency').toLowerCase()
  if (!KNOWN.has(currency)) throw invalidParam('currency', `Invalid currency: ${currency}.`)
  return currency
}

/**
 * Reads `amount` in the currency's smallest unit, within Stripe's bounds.
 * https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts (0.50 for EUR, eight digits at most)
 */
export function readAmount(params: Params, currency: string): number | undefined {
  const amount = params.integer('amount', 1, Number.MAX_SAFE_INTEGER)
  if (amount === undefined) return undefined
  if (amount < SMALLEST) {
    throw invalidParam('amount', `Amount must be at least ${showMoney(SMALLEST, currency)}`, 'amount_too_small')
  }
  if (amount > LARGEST) {
    throw invalidParam('amount', `Amount must be no more than ${showMoney(LARGEST, currency)}`, 'amount_too_large')
  }
  return amount
}

/** An amount as Stripe's English messages write it, such as `€12.50`. */
export function showMoney(amount: number, currency: string, locale = 'en'): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.toUpperCase() })
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  return format.format(amount / 10 ** digits)
}
