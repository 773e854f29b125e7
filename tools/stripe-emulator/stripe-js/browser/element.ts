import { createCardForm } from './fields'
import type { CardForm } from './fields'
import type { Appearance } from './style'
import type { Texts } from './texts'
import { createWallet } from './wallet'
import type { Wallet } from './wallet'

type Listener = (event: object) => void

/** One Stripe element. Only the payment, card and wallet elements show something; the others are there, quiet and empty. */
export interface EmulatedElement {
  type: string
  form: CardForm | null
  wallet: Wallet | null
  mount(place: string | HTMLElement): void
  unmount(): void
  destroy(): void
  update(options: object): void
  on(event: string, listener: Listener): EmulatedElement
  once(event: string, listener: Listener): EmulatedElement
  off(event: string, listener?: Listener): EmulatedElement
  restyle(appearance: Appearance | undefined): void
  focus(): void
  blur(): void
  clear(): void
  collapse(): void
}

export function createElement(
  type: string,
  texts: Texts,
  appearance: Appearance | undefined,
  onDestroy: () => void,
): EmulatedElement {
  const listeners = new Map<string, Set<Listener>>()
  const tell = (event: string, details: object) => {
    for (const listener of [...(listeners.get(event) ?? [])]) listener({ elementType: type, ...details })
  }
  const form = type === 'payment' || type === 'card' ? createCardForm(texts, appearance, onForm) : null
  const wallet = type === 'expressCheckout' ? createWallet(texts, tell) : null
  const host = form?.host ?? wallet?.host
  let destroyed = false

  function onForm(event: 'change' | 'focus' | 'blur'): void {
    if (event !== 'change' || !form) return tell(event, {})
    tell('change', { ...form.state(), collapsed: false, value: { type: 'card' } })
  }

  const element: EmulatedElement = {
    type,
    form,
    wallet,
    mount(given) {
      if (destroyed) throw new Error('This Element has already been destroyed. Please create a new one.')
      const place = typeof given === 'string' ? document.querySelector(given) : given
      if (!place)
        throw new Error(
          `The selector you specified (${String(given)}) applies to no DOM elements that are currently on the page.`,
        )
      if (host) place.replaceChildren(host)
      queueMicrotask(() => {
        if (!destroyed) tell('ready', { availablePaymentMethods: wallet?.available })
      })
    },
    unmount: () => host?.remove(),
    destroy() {
      destroyed = true
      host?.remove()
      listeners.clear()
      onDestroy()
    },
    update: () => undefined,
    on(event, listener) {
      const known = listeners.get(event) ?? new Set()
      listeners.set(event, known.add(listener))
      return element
    },
    once(event, listener) {
      const first: Listener = (details) => {
        element.off(event, first)
        listener(details)
      }
      return element.on(event, first)
    },
    off(event, listener) {
      if (listener) listeners.get(event)?.delete(listener)
      else listeners.delete(event)
      return element
    },
    restyle: (changed) => form?.restyle(changed),
    focus: () => form?.focus(),
    blur: () => form?.blur(),
    clear: () => form?.clear(),
    collapse: () => undefined,
  }
  return element
}
