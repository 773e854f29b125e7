import { createElement } from './element'
import { textsFor } from './texts'
import type { StripeError } from '@stripe/stripe-js'
import type { EmulatedElement } from './element'
import type { Appearance } from './style'
import type { Texts } from './texts'

export interface ElementsOptions {
  clientSecret?: string
  mode?: string
  amount?: number
  currency?: string
  locale?: string
  appearance?: Appearance
}

export interface EmulatedElements {
  texts: Texts
  /** Absent when the intent is made after the form (`mode: 'payment'`). */
  clientSecret(): string | undefined
  wasSubmitted(): boolean
  /** The element that holds a card, if one was created. */
  cardElement(): EmulatedElement | null
  /** What a wallet was agreed to pay with; it goes before the card form. */
  walletMethod(): string | null
  create(type: string, options?: object): EmulatedElement
  getElement(type: string | { __elementType?: string }): EmulatedElement | null
  update(changed: ElementsOptions): void
  submit(): Promise<{ error?: StripeError; selectedPaymentMethod?: string }>
  fetchUpdates(): Promise<object>
}

export function createElements(options: ElementsOptions = {}, stripeLocale?: string): EmulatedElements {
  let current = options
  let submitted = false
  const texts = textsFor(options.locale ?? stripeLocale)
  const made = new Map<string, EmulatedElement>()
  const cardElement = () => made.get('payment') ?? made.get('card') ?? null
  const walletMethod = () => made.get('expressCheckout')?.wallet?.method() ?? null
  return {
    texts,
    clientSecret: () => current.clientSecret,
    wasSubmitted: () => submitted,
    cardElement,
    walletMethod,
    create(type) {
      if (made.has(type)) throw new Error(`Can only create one Element of type ${type}.`)
      const element = createElement(type, texts, current.appearance, () => made.delete(type))
      made.set(type, element)
      return element
    },
    getElement(given) {
      const type = typeof given === 'string' ? given : (given.__elementType ?? '')
      return made.get(type) ?? null
    },
    update(changed) {
      current = { ...current, ...changed }
      for (const element of made.values()) element.restyle(current.appearance)
    },
    async submit() {
      const error = walletMethod() ? null : (cardElement()?.form?.validate() ?? null)
      submitted = error === null
      return error ? { error } : { selectedPaymentMethod: 'card' }
    },
    fetchUpdates: async () => ({}),
  }
}
