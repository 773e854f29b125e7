import { setTimeout as wait } from 'node:timers/promises'
import Stripe from 'stripe'
import { ApiError, invalidParam } from './errors'
import { expandAnswer } from './expand'
import { takeFault } from './faults'
import { parseForm } from './form'
import { answer, JSON_TYPE, readBody } from './http'
import { forgetOldAnswers, openIdempotent } from './idempotency'
import { newId } from './ids'
import { keyKindOf, secretKeyRequired } from './keys'
import { Params } from './params'
import { isIntent, publicIntent } from './public-intent'
import { findRoute } from './routes'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Call, Emulator } from './emulator'
import type { Fault } from './faults'
import type { Form } from './form'

interface Answer {
  status: number
  body: string
  replayable: boolean
}

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Request-Id, Stripe-Manage-Version',
}
const PREFLIGHT = {
  ...CORS,
  'Access-Control-Allow-Methods': 'GET, POST, HEAD, OPTIONS, DELETE',
  'Access-Control-Allow-Headers': 'authorization, content-type, idempotency-key, stripe-version',
  'Access-Control-Max-Age': '300',
}

/** Serves everything under `/v1/`: keys, faults, idempotency, then the resource; the state is saved before the answer. */
export function createApi(
  emulator: Emulator,
): (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> {
  const inFlight = new Set<string>()
  return async function serve(request, response, url) {
    if (request.method === 'OPTIONS') return answer(response, 204, '', PREFLIGHT)
    const requestId = newId('req', 14)
    const headers = { ...JSON_TYPE, ...CORS, 'Request-Id': requestId, 'Stripe-Version': Stripe.API_VERSION }
    let open: ReturnType<typeof openIdempotent> | undefined
    try {
      const body = request.method === 'POST' ? await readBody(request) : ''
      const form = parseForm(body || url.search.slice(1))
      const keyKind = keyKindOf(emulator, request.headers.authorization, textOf(form, 'key'))
      delete form['key']
      const key = request.method === 'POST' ? headerOf(request, 'idempotency-key') : undefined
      if (key) open = openIdempotent(emulator.store.state, inFlight, key, 'POST', url.pathname, body)
      if (open?.first) {
        const { status, body: first, requestId: original } = open.first
        return answer(response, status, first, {
          ...headers,
          'Idempotent-Replayed': 'true',
          'Original-Request': original,
        })
      }
      if (key) inFlight.add(key)
      const fault = takeFault(emulator.store.state.faults, url.pathname)
      if (emulator.latencyMs > 0) await wait(emulator.latencyMs)
      const origin = { id: requestId, idempotency_key: key ?? null }
      const real =
        fault?.effect === 'none'
          ? undefined
          : run(emulator, request.method ?? 'GET', url.pathname, form, keyKind, origin)
      const given = fault?.mode === 'status' ? faultAnswer(fault) : real
      if (open && given?.replayable) {
        forgetOldAnswers(emulator.store.state)
        const { status, body: text } = given
        emulator.store.state.answers[open.key] = {
          fingerprint: open.fingerprint,
          status,
          body: text,
          requestId,
          at: Date.now(),
        }
      }
      if (request.method === 'POST' || fault) await emulator.store.save()
      emulator.wake()
      // A call that times out is never answered: the caller gives up, or `stop` closes the connection.
      if (fault?.mode === 'timeout') return
      if (fault?.mode === 'reset' || !given) return void request.socket.destroy()
      answer(response, given.status, given.body, headers)
    } catch (error) {
      const { status, body } = errorAnswer(error)
      answer(response, status, body, headers)
    } finally {
      if (open && !open.first) inFlight.delete(open.key)
    }
  }
}

function run(
  emulator: Emulator,
  method: string,
  path: string,
  form: Form,
  keyKind: Call['keyKind'],
  origin: Call['origin'],
): Answer {
  try {
    const found = findRoute(method, path)
    if (keyKind === 'publishable' && !found?.route.open) throw secretKeyRequired()
    if (!found) {
      const message = `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`
      throw new ApiError(404, { type: 'invalid_request_error', message }, false)
    }
    const params = new Params(form)
    const paths = params.list('expand')
    if (keyKind === 'publishable' && paths.length > 0)
      throw invalidParam('expand', 'You cannot expand with a publishable key.')
    params.accept('expand')
    const result = found.route.handle({ emulator, params, id: found.id, keyKind, origin })
    const shown = keyKind === 'publishable' && isIntent(result) ? publicIntent(result) : result
    return { status: 200, body: show(expandAnswer(shown, paths, emulator.store.state)), replayable: true }
  } catch (error) {
    return errorAnswer(error, keyKind === 'publishable')
  }
}

function errorAnswer(error: unknown, isPublic = false): Answer {
  if (error instanceof RangeError)
    return errorAnswer(new ApiError(413, { type: 'invalid_request_error', message: 'Request too large' }, false))
  if (!(error instanceof ApiError)) {
    process.stderr.write(`Stripe emulator: ${error instanceof Error ? error.stack : String(error)}\n`)
    return errorAnswer(new ApiError(500, { type: 'api_error', message: 'The emulator failed; see its log.' }))
  }
  const { payment_intent: intent, ...body } = error.body
  const shown = intent && (isPublic ? publicIntent(intent) : intent)
  return {
    status: error.status,
    body: show({ error: { ...body, ...(shown && { payment_intent: shown }) } }),
    replayable: error.replayable,
  }
}

function faultAnswer({ status }: Fault): Answer {
  const type = status === 429 ? 'rate_limit_error' : status < 500 ? 'invalid_request_error' : 'api_error'
  const message = `Sorry! There was an error while talking to one of our backends (simulated ${status}).`
  return { status, body: show({ error: { type, message } }), replayable: status >= 500 }
}

function show(body: object): string {
  return JSON.stringify(body, null, 2)
}

function textOf(form: Form, name: string): string | undefined {
  const value = form[name]
  return typeof value === 'string' ? value : undefined
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}
