import { createCustomer, listCustomers, retrieveCustomer, updateCustomer } from './resources/customers'
import { listCharges, retrieveCharge } from './resources/charges'
import { listDisputes, retrieveDispute } from './resources/disputes'
import { listEvents, retrieveEvent } from './resources/events'
import {
  cancelIntent,
  confirmPaymentIntent,
  createIntent,
  listIntents,
  retrieveIntent,
  updateIntent,
} from './resources/payment-intents'
import { createPaymentMethod, retrievePaymentMethod } from './resources/payment-methods'
import { createRefund, listRefunds, retrieveRefund, updateRefund } from './resources/refunds'
import { createToken } from './resources/tokens'
import type { Call } from './emulator'

interface Route {
  method: 'GET' | 'POST'
  pattern: RegExp
  /** Browsers may call it with the publishable key. */
  open: boolean
  handle: (call: Call) => object
}

const ROUTES: Route[] = [
  route('POST', '/v1/customers', createCustomer),
  route('GET', '/v1/customers', listCustomers),
  route('GET', '/v1/customers/:id', retrieveCustomer),
  route('POST', '/v1/customers/:id', updateCustomer),
  route('POST', '/v1/payment_intents', createIntent),
  route('GET', '/v1/payment_intents', listIntents),
  route('GET', '/v1/payment_intents/:id', retrieveIntent, true),
  route('POST', '/v1/payment_intents/:id', updateIntent),
  route('POST', '/v1/payment_intents/:id/cancel', cancelIntent),
  route('POST', '/v1/payment_intents/:id/confirm', confirmPaymentIntent, true),
  route('POST', '/v1/payment_methods', createPaymentMethod, true),
  route('GET', '/v1/payment_methods/:id', retrievePaymentMethod),
  route('POST', '/v1/tokens', createToken, true),
  route('POST', '/v1/refunds', createRefund),
  route('GET', '/v1/refunds', listRefunds),
  route('GET', '/v1/refunds/:id', retrieveRefund),
  route('POST', '/v1/refunds/:id', updateRefund),
  route('GET', '/v1/charges', listCharges),
  route('GET', '/v1/charges/:id', retrieveCharge),
  route('GET', '/v1/disputes', listDisputes),
  route('GET', '/v1/disputes/:id', retrieveDispute),
  route('GET', '/v1/events', listEvents),
  route('GET', '/v1/events/:id', retrieveEvent),
]

/** The route of an address, with the `:id` it holds. */
export function findRoute(method: string, path: string): { route: Route; id: string } | undefined {
  for (const one of ROUTES) {
    const match = one.method === method ? one.pattern.exec(path) : null
    if (match) return { route: one, id: decodeURIComponent(match[1] ?? '') }
  }
  return undefined
}

function route(method: Route['method'], path: string, handle: Route['handle'], open = false): Route {
  return { method, pattern: new RegExp(`^${path.replace(':id', '([A-Za-z0-9_]+)')}$`), open, handle }
}
