import Stripe from 'stripe'
import { newId, nowInSeconds } from '../ids'
import type { Emulator, Origin } from '../emulator'
import type { State } from '../store'

const KEPT = 2_500

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
  record(emulator, origin, type, structuredClone(object), false)
}

/** Records an event of any type about anything, for tests of what Stripe has yet to invent. Answers the event's id. */
export function emitAnything(emulator: Emulator, type: string, object: object, livemode: boolean): string {
  return record(emulator, { id: null, idempotency_key: null }, type, object, livemode)
}

function record(emulator: Emulator, origin: Origin, type: string, object: unknown, livemode: boolean): string {
  const { state } = emulator.store
  const event = {
    id: newId('evt'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: nowInSeconds(),
    data: { object },
    livemode,
    pending_webhooks: emulator.endpoints.length,
    request: origin,
    type,
  } satisfies Omit<Stripe.EventBase, 'data' | 'type'> & { data: { object: unknown }; type: string }
  // The type cannot follow that `type` and `data.object` belong together; the signature of `emit` guarantees it.
  state.events[event.id] = event as unknown as Stripe.Event
  for (const endpoint of emulator.endpoints) {
    for (let copy = state.deliverTwice ? 2 : 1; copy > 0; copy -= 1) owe(emulator, event.id, endpoint.id)
  }
  forgetOldEvents(state)
  return event.id
}

/** Stripe forgets events after thirty days; here the oldest of many go, once they are delivered. */
function forgetOldEvents(state: State): void {
  const ids = Object.keys(state.events)
  if (ids.length < KEPT * 1.2) return
  const owed = new Set<string>()
  for (const delivery of Object.values(state.deliveries)) if (delivery.state === 'pending') owed.add(delivery.eventId)
  for (const id of ids.slice(0, ids.length - KEPT)) if (!owed.has(id)) delete state.events[id]
  for (const delivery of Object.values(state.deliveries)) {
    if (!state.events[delivery.eventId]) delete state.deliveries[delivery.id]
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
