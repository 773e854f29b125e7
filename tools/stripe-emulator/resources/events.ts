import { missing } from '../errors'
import { listOf } from '../list'
import type Stripe from 'stripe'
import type { Call } from '../emulator'

export function retrieveEvent({ emulator, params, id }: Call): Stripe.Event {
  params.end()
  const event = emulator.store.state.events[id]
  if (!event) throw missing('event', id)
  return event
}

export function listEvents({ emulator, params }: Call): Stripe.ApiList<Stripe.Event> {
  const type = params.string('type')
  const types = [...params.list('types'), ...(type ? [type] : [])]
  const delivered = params.boolean('delivery_success')
  return listOf(emulator.store.state.events, '/v1/events', params, (one) => {
    const isDelivered = one.pending_webhooks === 0
    return (
      (types.length === 0 || types.some((wanted) => matches(one.type, wanted))) &&
      (delivered ?? isDelivered) === isDelivered
    )
  })
}

function matches(type: string, wanted: string): boolean {
  return wanted.endsWith('*') ? type.startsWith(wanted.slice(0, -1)) : type === wanted
}
