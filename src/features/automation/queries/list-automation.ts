import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { EventType } from '@/platform/events/event-types'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'
import type { Scope } from '../domain/scopes'

export type Attempt = {
  attempt: number
  status: 'delivered' | 'failed' | 'dead'
  responseStatus: number | null
  error: string | null
  at: string
  durationMs: number
}

/** An event and its attempts, the latest first. `outcome` is that of the latest one; `untold` has none. Instants are ISO 8601. */
export type ToldEvent = {
  id: string
  type: EventType
  orderId: string
  orderNumber: string
  occurredAt: string
  outcome: 'delivered' | 'failed' | 'dead' | 'untold'
  attempts: Attempt[]
}

export type KeyRow = {
  id: string
  name: string
  prefix: string
  scopes: Scope[]
  expiresAt: string
  revokedAt: string | null
  lastUsedAt: string | null
  isExpired: boolean
}

const most = 60
const window = 500

/**
 * The last events (of the latest 500) with what became of them: dead letters first, then failures, then the newest. One statement.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (all but admins).
 */
export async function listEvents(
  payload: Payload,
  { user, onlyTroubled }: { user: TypedUser | null; onlyTroubled: boolean },
): Promise<ToldEvent[]> {
  requireAdmin(user)
  const shown = onlyTroubled ? sql`latest.status in ('failed', 'dead')` : sql`true`
  const rows = await query<Omit<ToldEvent, 'attempts'> & { attempts: Attempt[] | null }>(
    payload,
    sql`with recent as (select * from events order by occurred_at desc limit ${window})
      select e.id, e.type, e.order_id as "orderId", o.number as "orderNumber", e.occurred_at as "occurredAt", coalesce(latest.status::text, 'untold') as outcome,
        (select json_agg(json_build_object('attempt', d.attempt::int, 'status', d.status, 'responseStatus', d.response_status::int, 'error', d.error,
          'at', d.created_at, 'durationMs', d.duration_ms::int) order by d.created_at desc) from deliveries d where d.event_id = e.id) as attempts
      from recent e join orders o on o.id = e.order_id
      left join lateral (select status from deliveries where event_id = e.id order by created_at desc limit 1) latest on true
      where ${shown}
      order by case latest.status::text when 'dead' then 0 when 'failed' then 1 else 2 end, e.occurred_at desc limit ${most}`,
  )
  return rows.map((row) => ({
    ...row,
    occurredAt: new Date(row.occurredAt).toISOString(),
    attempts: (row.attempts ?? []).map((attempt) => ({ ...attempt, at: new Date(attempt.at).toISOString() })),
  }))
}

/**
 * The keys of outside systems, those that work first.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (all but admins).
 */
export async function listKeys(payload: Payload, { user }: { user: TypedUser | null }): Promise<KeyRow[]> {
  requireAdmin(user)
  const { docs } = await payload.find({
    collection: 'automation-keys',
    sort: '-createdAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
  })
  const now = Date.now()
  const rows = docs.map(({ id, name, prefix, scopes, expiresAt, revokedAt, lastUsedAt }) => ({
    id,
    name,
    prefix,
    scopes,
    expiresAt,
    revokedAt: revokedAt ?? null,
    lastUsedAt: lastUsedAt ?? null,
    isExpired: Date.parse(expiresAt) <= now,
  }))
  const works = ({ revokedAt, isExpired }: KeyRow) => !revokedAt && !isExpired
  return [...rows.filter(works), ...rows.filter((row) => !works(row))]
}

function requireAdmin(user: TypedUser | null): void {
  const who = principalOf({ user })
  if (who.kind === 'nobody') throw new AppError('UNAUTHENTICATED', 'sign in to the desk first')
  if (who.kind !== 'staff' || who.role !== 'admin') throw new AppError('FORBIDDEN', 'only admins see the automation')
}
