import { newId, nowInSeconds } from '../ids'
import { parseForm } from '../form'
import { Params } from '../params'
import { buildPaymentMethod } from './payment-methods'
import { invalidParam } from '../errors'
import type Stripe from 'stripe'
import type { Call } from '../emulator'

/** Makes a one-use card token, which `payment_method_data[card][token]` accepts. */
export function createToken({ emulator, params }: Call): Stripe.Token {
  const card = params.inside('card')
  if (!card) throw invalidParam('card', 'Missing required param: card.', 'parameter_missing')
  params.end()
  const form = parseForm('type=card')
  form['card'] = card.raw()
  const method = buildPaymentMethod(emulator, new Params(form))
  const token: Stripe.Token = {
    id: newId('tok'),
    object: 'token',
    client_ip: null,
    created: nowInSeconds(),
    livemode: false,
    type: 'card',
    used: false,
  }
  emulator.store.state.tokens[token.id] = token
  emulator.store.state.tokenMethods[token.id] = method.id
  return token
}
