import { answer, JSON_TYPE, readBody } from '../http'
import { ApiError, invalidParam, missing } from '../errors'
import { closeDispute, openDispute } from '../resources/disputes'
import { emitAnything, owe } from '../events/emit'
import { emptyState } from '../store'
import { runScheduled } from '../scheduled'
import { renderFragment } from './page'
import { HTML_TYPE } from '../http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Emulator } from '../emulator'
import type { Deliverer } from '../events/deliver'
import type { Fault } from '../faults'
import type { Attempt } from '../store'

type Input = Record<string, unknown>
type Action = (id: string, input: Input) => object | Promise<object>

/**
 * Serves `/_emulator/…`, the levers of development and tests (JSON in, JSON out):
 * - GET `payments`, `events` (with their deliveries and attempts), `events/{id}`
 * - POST `events/{id}/redeliver` `{ times? }` sends it again at once, even while paused, and answers the attempts
 * - POST `events` `{ type, object, livemode? }` makes an event of any type about anything, signed and sent like the others
 * - POST `pause`, `resume`, `deliver-twice` `{ enabled }`
 * - POST `secret` `{ secret, keepPrevious? }` signs with another secret (and still with the old one)
 * - POST `fail-next` `{ count?, status?, mode?: status|timeout|reset, effect?: none|applied, path? }`
 * - POST `payments/{id}/dispute` `{ reason? }` and `charges/{id}/dispute`; POST `disputes/{id}/close` `{ status: won|lost }`
 * - POST `settle` `{ id? }` runs what the networks would do later (debits, refunds, disputes), at once
 * - POST `reset` forgets everything
 */
export function createControl(
  emulator: Emulator,
  deliverer: Deliverer,
): (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> {
  const actions = actionsOf(emulator, deliverer)
  return async function serve(request, response, url) {
    const path = url.pathname.slice('/_emulator/'.length)
    if (request.method === 'GET' && path === 'fragment')
      return answer(response, 200, renderFragment(emulator), HTML_TYPE)
    try {
      if (isFromElsewhere(request))
        throw new ApiError(403, { type: 'invalid_request_error', message: 'cross-origin call' })
      const text = request.method === 'POST' ? await readBody(request) : ''
      const [first = '', id = '', verb = ''] = path.split('/')
      const action = actions[[request.method, first, id && ':id', verb].filter(Boolean).join(' ')]
      if (!action) throw new ApiError(404, { type: 'invalid_request_error', message: `no control endpoint ${path}` })
      const result = await action(id, readJson(text))
      if (request.method === 'POST') await emulator.store.save()
      emulator.wake()
      answer(response, 200, JSON.stringify(result, null, 2), JSON_TYPE)
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      answer(response, error.status, JSON.stringify({ error: error.body }, null, 2), JSON_TYPE)
    }
  }
}

function actionsOf(emulator: Emulator, deliverer: Deliverer): Record<string, Action> {
  const { store } = emulator
  return {
    'GET payments': () => ({ data: Object.values(store.state.paymentIntents).reverse() }),
    'GET events': () => ({
      paused: store.state.paused,
      deliverTwice: store.state.deliverTwice,
      data: Object.keys(store.state.events)
        .reverse()
        .map((id) => eventWithDeliveries(emulator, id)),
    }),
    'GET events :id': (id) => eventWithDeliveries(emulator, id),
    'POST events :id redeliver': (id, input) =>
      redeliver(emulator, deliverer, id, readNumber(input, 'times', 1, 1, 20)),
    'POST events': (_id, input) => {
      const object = input['object']
      if (typeof object !== 'object' || object === null) throw invalidParam('object', 'object must be an object')
      return { id: emitAnything(emulator, readText(input, 'type', 'unknown'), object, input['livemode'] === true) }
    },
    'POST pause': () => ({ paused: (store.state.paused = true) }),
    'POST resume': () => ({ paused: (store.state.paused = false) }),
    'POST deliver-twice': (_id, input) => ({ deliverTwice: (store.state.deliverTwice = input['enabled'] !== false) }),
    'POST secret': (_id, input) => setSecret(emulator, readText(input, 'secret', ''), input['keepPrevious'] === true),
    'POST fail-next': (_id, input) => {
      const fault = readFault(input)
      store.state.faults.push(fault)
      return fault
    },
    'POST payments :id dispute': (id, input) => {
      const intent = store.state.paymentIntents[id]
      if (!intent) throw missing('payment_intent', id)
      return dispute(emulator, String(intent.latest_charge), input)
    },
    'POST charges :id dispute': (id, input) => dispute(emulator, id, input),
    'POST disputes :id close': (id, input) => closeDispute(emulator, id, input['status'] === 'won' ? 'won' : 'lost'),
    'POST settle': (_id, input) => {
      const target = readText(input, 'id', '')
      return { settled: runScheduled(emulator, (one) => !target || one.target === target) }
    },
    'POST reset': () => {
      Object.assign(store.state, emptyState())
      return {}
    },
  }
}

function eventWithDeliveries(emulator: Emulator, id: string): object {
  const { events, deliveries } = emulator.store.state
  const event = events[id]
  if (!event) throw missing('event', id)
  return { event, deliveries: Object.values(deliveries).filter((one) => one.eventId === id) }
}

async function redeliver(emulator: Emulator, deliverer: Deliverer, id: string, times: number): Promise<object> {
  const { events, deliveries } = emulator.store.state
  if (!events[id]) throw missing('event', id)
  const attempts: Attempt[] = []
  for (const endpoint of emulator.endpoints) {
    const waiting = Object.values(deliveries).find((one) => {
      return one.eventId === id && one.endpointId === endpoint.id && one.state === 'pending'
    })
    for (let copy = 0; copy < times; copy += 1) {
      const delivery = copy === 0 && waiting ? waiting : deliveries[owe(emulator, id, endpoint.id)]
      if (delivery) attempts.push(await deliverer.attemptNow(delivery))
    }
  }
  return { attempts }
}

function setSecret(emulator: Emulator, secret: string, keepPrevious: boolean): object {
  if (!secret) throw invalidParam('secret', 'Missing required param: secret.', 'parameter_missing')
  for (const endpoint of emulator.endpoints) {
    endpoint.secrets = keepPrevious ? [secret, ...endpoint.secrets.filter((one) => one !== secret)] : [secret]
  }
  return { endpoints: emulator.endpoints.length }
}

function dispute(emulator: Emulator, chargeId: string, input: Input): object {
  const charge = emulator.store.state.charges[chargeId]
  if (!charge) throw missing('charge', chargeId)
  return openDispute(emulator, charge, readText(input, 'reason', 'fraudulent'))
}

function readFault(input: Input): Fault {
  const modes = ['status', 'timeout', 'reset'] as const
  const mode = modes.find((one) => one === readText(input, 'mode', 'status'))
  if (!mode) throw invalidParam('mode', `mode must be one of ${modes.join(', ')}`)
  return {
    remaining: readNumber(input, 'count', 1, 1, 10_000),
    mode,
    status: readNumber(input, 'status', 500, 400, 599),
    effect: readText(input, 'effect', 'none') === 'applied' ? 'applied' : 'none',
    path: readText(input, 'path', ''),
  }
}

function readText(input: Input, name: string, otherwise: string): string {
  const value = input[name] ?? otherwise
  if (typeof value !== 'string') throw invalidParam(name, `${name} must be a text`)
  return value
}

function readNumber(input: Input, name: string, otherwise: number, smallest: number, largest: number): number {
  const value = input[name] ?? otherwise
  if (typeof value !== 'number' || !Number.isInteger(value) || value < smallest || value > largest) {
    throw invalidParam(name, `${name} must be a whole number from ${smallest} to ${largest}`)
  }
  return value
}

function readJson(text: string): Input {
  if (!text) return {}
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Told below, with whatever else is not an object.
  }
  throw invalidParam('body', 'The body must be a JSON object.')
}

/** A page of another origin may not pull these levers. */
function isFromElsewhere(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  return origin !== undefined && origin !== `http://${host ?? ''}`
}
