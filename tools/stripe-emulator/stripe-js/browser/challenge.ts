import { inWords } from './api'
import type { PaymentIntent, StripeError } from '@stripe/stripe-js'
import type { Outcome } from './api'
import type { Texts } from './texts'

const DIALOG_STYLE = `
*{box-sizing:border-box}
dialog{border:0;border-radius:14px;padding:32px;max-width:min(26rem, calc(100vw - 32px));font:17px/1.6 system-ui,sans-serif;
color:#1d2433;background:#fff;box-shadow:0 24px 70px #0b102033}
dialog::backdrop{background:#0b1020b3}
h2{font:500 1.4rem/1.3 Georgia,serif;margin:0 0 12px}p{margin:0 0 16px}small{color:#565d6e}
.actions{display:flex;gap:12px;flex-wrap:wrap;margin-bottom:16px}
button{font:inherit;min-height:48px;padding:0 24px;border-radius:10px;border:1px solid #7b8197;background:#fff;color:inherit;cursor:pointer}
button.main{background:#1d2a4d;border-color:#1d2a4d;color:#fff}button:focus-visible{outline:3px solid #a67c2d;outline-offset:3px}`

/** Asks the bank's question in a dialog and ends the challenge with the answer; closing the dialog is a refusal. */
export async function runChallenge(base: string, intent: PaymentIntent, texts: Texts): Promise<Outcome<PaymentIntent>> {
  const authorised = await askBank(intent, texts)
  const address = `${base}/3ds/${intent.id}?client_secret=${encodeURIComponent(intent.client_secret ?? '')}`
  try {
    const answer = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ outcome: authorised ? 'authorise' : 'refuse' }),
    })
    const after = (await answer.json()) as PaymentIntent & { error?: StripeError }
    if (after.error) return { error: inWords(after.error, texts) }
    const last = after.last_payment_error
    if (after.status === 'requires_payment_method' && last)
      return { error: inWords({ ...last, payment_intent: after }, texts) }
    return { value: after }
  } catch {
    return { error: { type: 'api_connection_error', message: texts.errors.api_connection_error } }
  }
}

function askBank(intent: PaymentIntent, texts: Texts): Promise<boolean> {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = DIALOG_STYLE
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'bank-title')
  const title = make('h2', texts.bankTitle)
  title.id = 'bank-title'
  const actions = document.createElement('div')
  actions.className = 'actions'
  const [authorise, refuse] = [make('button', texts.authorise), make('button', texts.refuse)]
  authorise.className = 'main'
  actions.append(authorise, refuse)
  const note = document.createElement('p')
  note.append(make('small', texts.bankNote))
  dialog.append(title, make('p', texts.bankText(amountOf(intent, texts.language))), actions, note)
  root.append(style, dialog)
  document.body.append(host)
  dialog.showModal()
  return new Promise((resolve) => {
    const end = (authorised: boolean) => {
      host.remove()
      resolve(authorised)
    }
    authorise.addEventListener('click', () => end(true))
    refuse.addEventListener('click', () => end(false))
    dialog.addEventListener('cancel', () => end(false))
  })
}

function amountOf({ amount, currency }: PaymentIntent, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: currency.toUpperCase() })
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}

function make<T extends 'h2' | 'p' | 'button' | 'small'>(tag: T, text: string): HTMLElementTagNameMap[T] {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}
