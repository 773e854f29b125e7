import type Stripe from 'stripe'
import type { Params } from '../params'

/** Reads `address[line1]` and its like. */
export function readAddress(params: Params): Stripe.Address | null {
  const given = params.inside('address')
  if (!given) return null
  const part = (name: string) => given.string(name) || null
  const address = {
    city: part('city'),
    country: part('country'),
    line1: part('line1'),
    line2: part('line2'),
    postal_code: part('postal_code'),
    state: part('state'),
  }
  given.end()
  return address
}

/** Reads `billing_details` of a card or payment method. */
export function readBilling(params: Params): Stripe.PaymentMethod.BillingDetails {
  const given = params.inside('billing_details')
  const details = {
    address: given ? readAddress(given) : null,
    email: given?.string('email') || null,
    name: given?.string('name') || null,
    phone: given?.string('phone') || null,
    tax_id: given?.string('tax_id') || null,
  }
  given?.end()
  return details
}
