import type { Payload, TypedUser } from 'payload'
import { sql } from '@/platform/db/query'
import { transaction } from '@/platform/db/transaction'
import { takeFrom } from '@/platform/security/rate-limit'
import { newToken } from '@/platform/security/token'
import { requireCalendarLine } from '../queries/calendar-link'

const perClient = { name: 'calendar-link', points: 20, seconds: 3_600 }

/**
 * A new secret address for the forecast of a delivered reading: 32 random bytes, given this once, of which only the hash is kept. The address before it
 * stops working.
 *
 * @throws AppError as `requireCalendarLine`; RATE_LIMITED.
 */
export async function makeCalendarLink(
  payload: Payload,
  of: { readingId: string; user: TypedUser | null },
): Promise<{ token: string }> {
  const { orderLineId, clientId } = await requireCalendarLine(payload, of)
  await takeFrom(payload, perClient, clientId)
  const { token, tokenHash } = newToken()
  await transaction(payload, async (tx) => {
    // Two at once make one after the other.
    await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`calendar:${orderLineId}`}, 0))`)
    await tx.query(
      sql`update calendar_links set revoked_at = now() where order_line_id = ${orderLineId}::uuid and revoked_at is null`,
    )
    await tx.query(
      sql`insert into calendar_links (order_line_id, client_id, token_hash) values (${orderLineId}::uuid, ${clientId}::uuid, ${tokenHash})`,
    )
  })
  return { token }
}
