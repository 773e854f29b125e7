import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { createAutomationKey, type Scope } from '@/features/automation'
import { query, sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import type { EventType } from '@/platform/events/event-types'
import { publishEvent } from '@/platform/events/publish-event'
import { callRoute } from './routes'

export const allScopes: Scope[] = [
  'orders:read',
  'dossiers:read',
  'photos:read',
  'instruments:read',
  'readings:draft',
  'readings:fail',
]

/** A new key's token. */
export async function newKey(payload: Payload, scopes: Scope[] = allScopes, days = 1): Promise<string> {
  return (await createAutomationKey(payload, { name: `test ${randomUUID()}`, scopes, days })).token
}

type Call = { key?: string; body?: unknown; idempotencyKey?: string | null; headers?: Record<string, string> }

/** Calls a route handler directly, as Next would. A body that is no string is sent as JSON; writes get a fresh Idempotency-Key. */
export async function call(method: string, path: string, { key, body, idempotencyKey, headers }: Call = {}) {
  const once = idempotencyKey === undefined && method !== 'GET' ? randomUUID() : idempotencyKey
  const request = new Request(`http://lumira.test/api/automation/${path}`, {
    method,
    headers: {
      ...(key && { authorization: `Bearer ${key}` }),
      ...(once && { 'idempotency-key': once }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return answerOf(await callRoute(request))
}

export async function answerOf(response: Response) {
  const text = await response.text()
  const body = (response.headers.get('content-type')?.includes('json') ? JSON.parse(text) : {}) as Record<
    string,
    unknown
  >
  const error = (body.error ?? {}) as { code?: string; faults?: { field: string; reason: string }[] }
  return {
    status: response.status,
    body,
    text,
    code: error.code,
    faults: error.faults ?? [],
    headers: response.headers,
  }
}

/** Publishes an event of an order, as a command does, and gives the input of its delivery. */
export async function published(payload: Payload, orderId: string, type: EventType = 'order.paid') {
  const eventId = await transaction(payload, (tx) => publishEvent(tx, type, { orderId, data: { status: 'paid' } }))
  return { eventId, type, orderId, data: { orderId, status: 'paid' } }
}

export const deliveriesOf = (payload: Payload, eventId: string) =>
  query<{
    status: string
    attempt: number
    response: number | null
    error: string | null
    ms: number
    endpoint: string
  }>(
    payload,
    sql`select status, attempt::int as attempt, response_status::int as response, error, duration_ms::int as ms, endpoint from deliveries
        where event_id = ${eventId}::uuid order by created_at`,
  )
