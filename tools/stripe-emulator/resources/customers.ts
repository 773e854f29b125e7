import { emit } from '../events/emit'
import { missing } from '../errors'
import { newId, nowInSeconds } from '../ids'
import { listOf } from '../list'
import type Stripe from 'stripe'
import type { Call } from '../emulator'
import type { Params } from '../params'
import { readAddress } from './address'

export function createCustomer(call: Call): Stripe.Customer {
  const { emulator, params } = call
  const fields = readFields(params)
  params.end()
  const customer: Stripe.Customer = {
    id: newId('cus', 14),
    object: 'customer',
    address: fields.address ?? null,
    balance: 0,
    created: nowInSeconds(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: fields.description ?? null,
    email: fields.email ?? null,
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: params.metadata(),
    name: fields.name ?? null,
    phone: fields.phone ?? null,
    preferred_locales: fields.preferred_locales ?? [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
  }
  emulator.store.state.customers[customer.id] = customer
  emit(emulator, call.origin, 'customer.created', customer)
  return customer
}

export function updateCustomer(call: Call): Stripe.Customer {
  const { emulator, params } = call
  const known = retrieve(call)
  const customer = { ...known, ...readFields(params), metadata: params.metadata(known.metadata) }
  params.end()
  emulator.store.state.customers[customer.id] = customer
  emit(emulator, call.origin, 'customer.updated', customer)
  return customer
}

export function retrieveCustomer(call: Call): Stripe.Customer {
  call.params.end()
  return retrieve(call)
}

/** Matches `email` exactly, capitals included, as Stripe does. */
export function listCustomers({ emulator, params }: Call): Stripe.ApiList<Stripe.Customer> {
  const email = params.string('email')
  return listOf(emulator.store.state.customers, '/v1/customers', params, (one) => !email || one.email === email)
}

function retrieve({ emulator, id }: Call): Stripe.Customer {
  const customer = emulator.store.state.customers[id]
  if (!customer) throw missing('customer', id)
  return customer
}

type Fields = Pick<Stripe.Customer, 'address' | 'name' | 'phone' | 'preferred_locales'> &
  Partial<Pick<Stripe.Customer, 'description' | 'email'>>

function readFields(params: Params): Fields {
  params.accept('metadata', 'tax_exempt', 'shipping', 'invoice_settings')
  const texts = ['description', 'email', 'name', 'phone'] as const
  const given = texts
    .filter((name) => params.has(name))
    .map((name) => [name, params.string(name, 512) || null] as const)
  const fields: Fields = Object.fromEntries(given)
  if (params.has('address')) fields.address = readAddress(params)
  if (params.has('preferred_locales')) fields.preferred_locales = params.list('preferred_locales')
  return fields
}
