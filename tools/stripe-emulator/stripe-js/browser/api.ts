import { errorText } from './texts'
import type { PaymentIntent, StripeError } from '@stripe/stripe-js'
import type { Texts } from './texts'

export type Outcome<T> = { value: T; error?: undefined } | { value?: undefined; error: StripeError }

/** Calls from the browser with the publishable key; every failure is an error object, as in Stripe.js. */
export interface Api {
  call<T>(method: 'GET' | 'POST', path: string, values: Record<string, string>, texts: Texts): Promise<Outcome<T>>
}

export function createApi(base: string, publishableKey: string): Api {
  return {
    async call<T>(method: 'GET' | 'POST', path: string, values: Record<string, string>, texts: Texts) {
      const form = new URLSearchParams({ ...values, key: publishableKey }).toString()
      const address = method === 'GET' ? `${base}${path}?${form}` : `${base}${path}`
      try {
        const answer = await fetch(address, {
          method,
          ...(method === 'POST' && { body: form, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }),
        })
        const body = (await answer.json()) as T & { error?: StripeError }
        if (body.error) return { error: inWords(body.error, texts) }
        return { value: body }
      } catch {
        return { error: { type: 'api_connection_error', message: texts.errors.api_connection_error } }
      }
    },
  }
}

/** The API's error with its sentence in the reader's language. */
export function inWords(error: StripeError, texts: Texts): StripeError {
  return { ...error, message: errorText(texts, error.code, error.decline_code, error.message ?? '') }
}

export function intentIdOf(clientSecret: string): string {
  const id = clientSecret.split('_secret_')[0]
  if (!id || id === clientSecret)
    throw new Error(`Invalid value for stripe: clientSecret should be a string of the form \${id}_secret_\${secret}.`)
  return id
}

/** The intent as Stripe.js shows it. */
export type ShownIntent = PaymentIntent
