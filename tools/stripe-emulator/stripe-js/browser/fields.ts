import { digitsOf, faultIn, showExpiry, showNumber } from './card-rules'
import { errorText } from './texts'
import { styleFor } from './style'
import type { StripeError } from '@stripe/stripe-js'
import type { CardField } from './card-rules'
import type { Appearance } from './style'
import type { Texts } from './texts'

export interface CardForm {
  host: HTMLElement
  /** Shows what is wrong and answers the first fault, or nothing when the card can be sent. */
  validate(): StripeError | null
  /** The card as `payment_method_data` wants it. */
  values(): Record<'number' | 'exp_month' | 'exp_year' | 'cvc', string>
  state(): { empty: boolean; complete: boolean }
  restyle(appearance: Appearance | undefined): void
  enable(isEnabled: boolean): void
  clear(): void
  focus(): void
  blur(): void
}

const FIELDS: { name: CardField; autocomplete: string; longest: number }[] = [
  { name: 'number', autocomplete: 'cc-number', longest: 23 },
  { name: 'expiry', autocomplete: 'cc-exp', longest: 9 },
  { name: 'cvc', autocomplete: 'cc-csc', longest: 4 },
]

/** A labelled card form in a shadow root: like Stripe's frame, the page's styles and forms do not reach into it. */
export function createCardForm(
  texts: Texts,
  appearance: Appearance | undefined,
  tell: (event: 'change' | 'focus' | 'blur') => void,
): CardForm {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true })
  const style = document.createElement('style')
  style.textContent = styleFor(appearance)
  const form = document.createElement('div')
  form.className = 'Form'
  root.append(style, form)
  const parts = FIELDS.map((field) => createField(field, texts))
  for (const part of parts) form.append(part.box)
  const [number, expiry, cvc] = parts
  if (!number || !expiry || !cvc) throw new Error('the card form has three fields')

  const faultOf = ({ name, input }: Field) => faultIn(name, input.value, number.input.value)
  for (const part of parts) {
    part.input.addEventListener('input', () => {
      retype(part)
      part.show(null)
      tell('change')
    })
    part.input.addEventListener('focus', () => tell('focus'))
    part.input.addEventListener('blur', () => {
      if (part.input.value !== '') part.show(faultOf(part))
      tell('blur')
    })
    part.input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') host.closest('form')?.requestSubmit()
    })
  }

  return {
    host,
    validate() {
      for (const part of parts) part.show(faultOf(part))
      const wrong = parts.find((part) => faultOf(part) !== null)
      if (!wrong) return null
      wrong.input.focus()
      const code = faultOf(wrong) ?? ''
      return { type: 'validation_error', code, message: errorText(texts, code, undefined, code) }
    },
    values() {
      const date = digitsOf(expiry.input.value)
      return {
        number: digitsOf(number.input.value),
        exp_month: date.slice(0, 2),
        exp_year: `20${date.slice(2)}`,
        cvc: digitsOf(cvc.input.value),
      }
    },
    state: () => ({
      empty: parts.every(({ input }) => input.value === ''),
      complete: parts.every((part) => faultOf(part) === null),
    }),
    restyle(changed) {
      style.textContent = styleFor(changed)
    },
    enable(isEnabled) {
      for (const { input } of parts) input.readOnly = !isEnabled
    },
    clear() {
      for (const part of parts) {
        part.input.value = ''
        part.show(null)
      }
      tell('change')
    },
    focus: () => number.input.focus(),
    blur: () => parts.forEach(({ input }) => input.blur()),
  }
}

interface Field {
  name: CardField
  box: HTMLElement
  input: HTMLInputElement
  show(code: string | null): void
}

function createField({ name, autocomplete, longest }: (typeof FIELDS)[number], texts: Texts): Field {
  const box = document.createElement('div')
  box.className = 'Field'
  const label = document.createElement('label')
  label.className = 'Label'
  label.htmlFor = `card-${name}`
  label.textContent = texts[name]
  const input = document.createElement('input')
  input.className = 'Input'
  input.id = `card-${name}`
  input.name = name
  input.type = 'text'
  input.inputMode = 'numeric'
  input.autocomplete = autocomplete as AutoFill
  input.maxLength = longest
  input.required = true
  input.placeholder = { number: '1234 1234 1234 1234', expiry: texts.expiryHint, cvc: texts.cvcHint }[name]
  const error = document.createElement('p')
  error.className = 'Error'
  error.id = `card-${name}-error`
  error.setAttribute('role', 'alert')
  box.append(label, input, error)
  return {
    name,
    box,
    input,
    show(code) {
      error.textContent = code === null ? '' : errorText(texts, code, undefined, code)
      input.classList.toggle('Input--invalid', code !== null)
      if (code === null) {
        input.removeAttribute('aria-invalid')
        input.removeAttribute('aria-describedby')
      } else {
        input.setAttribute('aria-invalid', 'true')
        input.setAttribute('aria-describedby', error.id)
      }
    },
  }
}

/** Groups the digits again, with the caret after the same digit as before. */
function retype({ name, input }: Field): void {
  const caret = input.selectionStart ?? input.value.length
  const before = digitsOf(input.value.slice(0, caret)).length
  const atEnd = caret === input.value.length
  const shown =
    name === 'number' ? showNumber(input.value) : name === 'expiry' ? showExpiry(input.value) : digitsOf(input.value)
  if (shown === input.value) return
  input.value = shown
  let place = 0
  for (let seen = 0; seen < before && place < shown.length; place += 1) if (/\d/.test(shown.charAt(place))) seen += 1
  const next = atEnd ? shown.length : place
  input.setSelectionRange(next, next)
}
