import type { Texts } from './texts'

/** Set to `google_pay` in this browser's storage to have a wallet, as a phone with a card in it has one. */
const storageKey = 'stripe-emulator.wallet'
const availability = { google_pay: 'googlePay', apple_pay: 'applePay' } as const
type WalletName = keyof typeof availability

export interface Wallet {
  host: HTMLElement
  /** As the `ready` event of Stripe's element tells it; undefined when the browser has none. */
  available: Record<string, boolean> | undefined
  /** The method that the person agreed to pay with, until it is used. */
  method(): string | null
}

/**
 * The wallet button of the Express Checkout element: it tells `click`, waits for the page's `resolve`, then `confirm`, for which the page calls
 * `confirmPayment`.
 */
export function createWallet(texts: Texts, tell: (event: string, details: object) => void): Wallet {
  const name = localStorage.getItem(storageKey)
  const host = document.createElement('div')
  let method: string | null = null
  if (!isWallet(name)) return { host, available: undefined, method: () => null }

  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = texts.wallet(name === 'google_pay' ? 'Google Pay' : 'Apple Pay')
  button.style.cssText =
    'width:100%;min-height:48px;border:0;border-radius:8px;background:#000;color:#fff;font:500 16px system-ui;cursor:pointer'
  button.addEventListener('click', () => {
    const resolve = () => {
      method = 'pm_card_visa'
      tell('confirm', { expressPaymentType: name, paymentFailed: () => (method = null) })
    }
    tell('click', { expressPaymentType: name, resolve, reject: () => undefined })
  })
  host.append(button)
  return { host, available: { [availability[name]]: true }, method: () => method }
}

const isWallet = (name: string | null): name is WalletName => name !== null && name in availability
