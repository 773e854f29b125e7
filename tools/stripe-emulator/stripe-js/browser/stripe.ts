import { createApi, intentIdOf } from './api'
import { actOn, cardValues, confirmWith, returnAddress } from './confirm'
import { createElements } from './elements'
import { textsFor } from './texts'
import type { PaymentIntent, PaymentMethod, StripeError, Token } from '@stripe/stripe-js'
import type { Outcome } from './api'
import type { BillingDetails } from './confirm'
import type { EmulatedElement } from './element'
import type { ElementsOptions, EmulatedElements } from './elements'

const VERSION = 'endive'
const script = document.currentScript
const base = new URL(script instanceof HTMLScriptElement && script.src ? script.src : location.href).origin

interface ConfirmPayment {
  elements?: EmulatedElements
  clientSecret?: string
  confirmParams?: {
    return_url?: string
    payment_method?: string
    payment_method_data?: { billing_details?: BillingDetails }
    receipt_email?: string
  }
  redirect?: 'always' | 'if_required'
}

interface CardPayment {
  payment_method?: string | { card?: EmulatedElement; billing_details?: BillingDetails }
  return_url?: string
  receipt_email?: string
}

interface MethodRequest {
  elements?: EmulatedElements
  params?: { billing_details?: BillingDetails }
  card?: EmulatedElement
  billing_details?: BillingDetails
}

type IntentAnswer =
  { paymentIntent: PaymentIntent; error?: undefined } | { paymentIntent?: undefined; error: StripeError }

/** What `Stripe(publishableKey, options)` answers: the calls of Stripe.js that a card payment needs. */
function createStripe(publishableKey: string, options: { locale?: string } = {}) {
  if (typeof publishableKey !== 'string' || !publishableKey.startsWith('pk_')) {
    throw integrationError('Please call Stripe() with your publishable key. You used an empty string or another key.')
  }
  const api = createApi(base, publishableKey)
  const words = () => textsFor(options.locale)

  return {
    elements: (given?: ElementsOptions) => createElements(given, options.locale),

    async confirmPayment({ elements, clientSecret, confirmParams = {}, redirect = 'always' }: ConfirmPayment) {
      const secret = clientSecret ?? elements?.clientSecret()
      if (!secret) throw integrationError('stripe.confirmPayment(): a clientSecret is required, here or in elements().')
      const returnUrl = confirmParams.return_url
      if (redirect === 'always' && !returnUrl) {
        throw integrationError(
          'stripe.confirmPayment(): confirmParams.return_url is required unless redirect is if_required.',
        )
      }
      if (elements && !elements.clientSecret() && !elements.wasSubmitted()) {
        throw integrationError('elements.submit() must be called before stripe.confirmPayment().')
      }
      const texts = elements?.texts ?? words()
      const values: Record<string, string> = {}
      if (returnUrl) values['return_url'] = returnUrl
      if (confirmParams.receipt_email) values['receipt_email'] = confirmParams.receipt_email
      const wallet = elements?.walletMethod()
      const element = elements?.cardElement()
      if (wallet) {
        values['payment_method'] = wallet
      } else if (element) {
        const wrong = element.form?.validate()
        if (wrong) return { error: wrong }
        Object.assign(
          values,
          cardValues(element, confirmParams.payment_method_data?.billing_details, 'payment_method_data'),
        )
      } else if (confirmParams.payment_method) {
        values['payment_method'] = confirmParams.payment_method
      }
      const outcome = await whileLocked(element, () => confirmWith(base, api, secret, values, texts))
      if (!outcome.error && redirect === 'always' && returnUrl) {
        location.assign(returnAddress(returnUrl, outcome.value))
        return new Promise<never>(() => undefined)
      }
      return asIntent(outcome)
    },

    async confirmCardPayment(clientSecret: string, data: CardPayment = {}, { handleActions = true } = {}) {
      const method = data.payment_method
      const element = typeof method === 'object' ? method.card : undefined
      const wrong = element?.form?.validate()
      if (wrong) return { error: wrong }
      const values: Record<string, string> = {}
      if (typeof method === 'string') values['payment_method'] = method
      if (data.return_url) values['return_url'] = data.return_url
      if (data.receipt_email) values['receipt_email'] = data.receipt_email
      if (element && typeof method === 'object') {
        Object.assign(values, cardValues(element, method.billing_details, 'payment_method_data'))
      }
      return asIntent(
        await whileLocked(element, () => confirmWith(base, api, clientSecret, values, words(), handleActions)),
      )
    },

    async retrievePaymentIntent(clientSecret: string) {
      return asIntent(await retrieve(clientSecret))
    },

    async handleNextAction({ clientSecret }: { clientSecret: string }) {
      return asIntent(await act(clientSecret))
    },

    async handleCardAction(clientSecret: string) {
      return asIntent(await act(clientSecret))
    },

    async createPaymentMethod({ elements, params, card, billing_details: details }: MethodRequest) {
      const element = card ?? elements?.cardElement()
      if (!element) throw integrationError('stripe.createPaymentMethod(): a card element is required.')
      const wrong = element.form?.validate()
      if (wrong) return { error: wrong }
      const values = cardValues(element, params?.billing_details ?? details, '')
      const { value, error } = await api.call<PaymentMethod>(
        'POST',
        '/v1/payment_methods',
        values,
        elements?.texts ?? words(),
      )
      return error ? { error } : { paymentMethod: value }
    },

    async createToken(element: EmulatedElement) {
      const wrong = element.form?.validate()
      if (wrong) return { error: wrong }
      const { type: _type, ...values } = cardValues(element, undefined, '')
      const { value, error } = await api.call<Token>('POST', '/v1/tokens', values, words())
      return error ? { error } : { token: value }
    },

    _registerWrapper: () => undefined,
    registerAppInfo: () => undefined,
  }

  function retrieve(clientSecret: string): Promise<Outcome<PaymentIntent>> {
    const path = `/v1/payment_intents/${intentIdOf(clientSecret)}`
    return api.call<PaymentIntent>('GET', path, { client_secret: clientSecret }, words())
  }

  async function act(clientSecret: string): Promise<Outcome<PaymentIntent>> {
    const { value, error } = await retrieve(clientSecret)
    return error ? { error } : actOn(base, value, words())
  }
}

async function whileLocked<T>(element: EmulatedElement | null | undefined, work: () => Promise<T>): Promise<T> {
  element?.form?.enable(false)
  try {
    return await work()
  } finally {
    element?.form?.enable(true)
  }
}

function asIntent(outcome: Outcome<PaymentIntent>): IntentAnswer {
  return outcome.error ? { error: outcome.error } : { paymentIntent: outcome.value }
}

function integrationError(message: string): Error {
  const error = new Error(message)
  error.name = 'IntegrationError'
  return error
}

Object.assign(window, { Stripe: Object.assign(createStripe, { version: VERSION }) })
