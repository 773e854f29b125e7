import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import { requireCalendarLine } from '../queries/calendar-link'

/** Takes the calendar address of a reading back, for ever; without one it does nothing. Throws as `requireCalendarLine`. */
export async function revokeCalendarLink(
  payload: Payload,
  of: { readingId: string; user: TypedUser | null },
): Promise<void> {
  const { orderLineId } = await requireCalendarLine(payload, of)
  await query(
    payload,
    sql`update calendar_links set revoked_at = now() where order_line_id = ${orderLineId}::uuid and revoked_at is null`,
  )
}
