import Stripe from 'stripe'
import { newId, nowInSeconds } from '../ids'
import type { Emulator, Origin } from '../emulator'

type EmittedType =
  | 'charge.dispute.closed'
  | 'charge.dispute.created'
  | 'charge.failed'
  | 'charge.refunded'
  | 'charge.succeeded'
  | 'customer.created'
  | 'customer.updated'
  | 'payment_intent.canceled'
  | 'payment_intent.created'
  | 'payment_intent.payment_failed'
  | 'payment_intent.processing'
  | 'payment_intent.requires_action'
  | 'payment_intent.succeeded'
  | 'refund.created'
  | 'refund.failed'
  | 'refund.updated'

type EventOf<T extends EmittedType> = Extract<Stripe.Event, { type: T }>

/**
 * Records an event about `object` as it is now, and owes it to every webhook endpoint. Nothing is sent here: the deliverer
 * does it once the state is saved.
 */
export function emit<T extends EmittedType>(
  emulator: Emulator,
  origin: Origin,
  type: T,
  object: EventOf<T>['data']['object'],
): void {
  const { state } = emulator.store
  const event = {
    id: newId('evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: nowInSeconds(),
    data: { object: structuredClone(object) },
    livemode: false,
    pending_webhooks: emulator.endpoints.length,
    request: origin,
    type,
  } satisfies Omit<Stripe.EventBase, 'data'> & { data: { object: unknown } }
  // The type cannot follow that `type` and `data.object` belong together; the signature above guarantees it.
  state.events[event.id] = event as unknown as Stripe.Event
  for (const endpoint of emulator.endpoints) {
    for (let copy = state.deliverTwice ? 2 : 1; copy > 0; copy -= 1) owe(emulator, event.id, endpoint.id)
  }
}

/** Owes one more delivery of an event to an endpoint, from now on. */
export function owe(emulator: Emulator, eventId: string, endpointId: string): string {
  const id = newId('del')
  emulator.store.state.deliveries[id] = {
    id,
    eventId,
    endpointId,
    state: 'pending',
    attempts: [],
    nextAttemptAt: Date.now(),
  }
  return id
}
