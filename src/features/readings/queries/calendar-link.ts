import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { principalOf } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'
import { getSealedReading } from './get-sealed-reading'

/** The line of a delivered reading that holds a forecast, and its client. */
export type CalendarLine = { orderLineId: string; clientId: string }

/**
 * Whose calendar it is: only the client's own, of a delivered reading that holds a forecast.
 *
 * @throws AppError NOT_FOUND (unknown, somebody else's, outside the session, no forecast), UNAUTHENTICATED, FORBIDDEN (the team).
 */
export async function requireCalendarLine(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<CalendarLine> {
  const who = principalOf({ user })
  if (who.kind === 'staff') throw new AppError('FORBIDDEN', 'only the client keeps a calendar address')
  const { instruments } = await getSealedReading(payload, { readingId, user })
  const [line] = await query<CalendarLine>(
    payload,
    sql`select order_line_id as "orderLineId", client_id as "clientId" from readings where id = ${requireId(readingId)}::uuid`,
  )
  if (!instruments?.forecast || !line) throw new AppError('NOT_FOUND', 'this reading holds no calendar')
  return line
}

/**
 * Since when a calendar address of this reading works (ISO instant), or null while there is none. Its secret is kept nowhere.
 *
 * @throws AppError as `requireCalendarLine`.
 */
export async function calendarLinkSince(
  payload: Payload,
  of: { readingId: string; user: TypedUser | null },
): Promise<string | null> {
  const { orderLineId } = await requireCalendarLine(payload, of)
  const [link] = await query<{ createdAt: string | Date }>(
    payload,
    sql`select created_at as "createdAt" from calendar_links where order_line_id = ${orderLineId}::uuid and revoked_at is null`,
  )
  return link ? new Date(link.createdAt).toISOString() : null
}
