import { intentIdOf } from './api'
import { runChallenge } from './challenge'
import type { PaymentIntent } from '@stripe/stripe-js'
import type { Api, Outcome } from './api'
import type { EmulatedElement } from './element'
import type { Texts } from './texts'

export interface BillingDetails {
  name?: string | null
  email?: string | null
  phone?: string | null
  address?: Record<string, string | null | undefined> | null
}

/** What is sent about a card: `payment_method_data[card][number]` and so on, under the prefix that the call wants. */
export function cardValues(
  element: EmulatedElement,
  billing: BillingDetails | undefined,
  prefix: string,
): Record<string, string> {
  const name = (path: string) => (prefix ? `${prefix}${path.replace(/^([^[]+)/, '[$1]')}` : path)
  const values: Record<string, string> = { [name('type')]: 'card' }
  for (const [key, value] of Object.entries(element.form?.values() ?? {})) values[name(`card[${key}]`)] = value
  for (const key of ['name', 'email', 'phone'] as const) {
    const value = billing?.[key]
    if (value) values[name(`billing_details[${key}]`)] = value
  }
  for (const [key, value] of Object.entries(billing?.address ?? {})) {
    if (value) values[name(`billing_details[address][${key}]`)] = value
  }
  return values
}

/** Confirms an intent and, unless told otherwise, takes the client through 3-D Secure. */
export async function confirmWith(
  base: string,
  api: Api,
  clientSecret: string,
  values: Record<string, string>,
  texts: Texts,
  handleActions = true,
): Promise<Outcome<PaymentIntent>> {
  const path = `/v1/payment_intents/${intentIdOf(clientSecret)}/confirm`
  const all = { ...values, use_stripe_sdk: 'true', client_secret: clientSecret }
  const confirmed = await api.call<PaymentIntent>('POST', path, all, texts)
  if (confirmed.error || !handleActions) return confirmed
  return actOn(base, confirmed.value, texts)
}

/** Does what the intent still asks of the client, if anything. */
export async function actOn(base: string, intent: PaymentIntent, texts: Texts): Promise<Outcome<PaymentIntent>> {
  return intent.status === 'requires_action' ? runChallenge(base, intent, texts) : { value: intent }
}

/** The address to return to, as Stripe writes it. */
export function returnAddress(returnUrl: string, intent: PaymentIntent): string {
  const url = new URL(returnUrl)
  url.searchParams.set('payment_intent', intent.id)
  url.searchParams.set('payment_intent_client_secret', intent.client_secret ?? '')
  const paid = intent.status === 'succeeded' || intent.status === 'processing'
  url.searchParams.set('redirect_status', paid ? (intent.status === 'processing' ? 'pending' : 'succeeded') : 'failed')
  return url.href
}
