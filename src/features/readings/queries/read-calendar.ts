import type { Payload } from 'payload'
import type { Forecast } from '@/features/instruments'
import { query, sql } from '@/platform/db/query'
import { hashToken } from '@/platform/security/token'
import type { Locale } from '@/shared/locale'
import { isDelivered } from './delivered-version'

export type CalendarSource = {
  orderLineId: string
  firstName: string
  locale: Locale
  /** ISO instant of the seal. */
  sealedAt: string
  forecast: Forecast
}

/** The forecast that a secret address opens, as it was last delivered; null for an address that is unknown or was taken back. */
export async function readCalendar(payload: Payload, token: string): Promise<CalendarSource | null> {
  const [found] = await query<Omit<CalendarSource, 'forecast'> & { forecast: Forecast | null }>(
    payload,
    sql`select r.order_line_id as "orderLineId", o.first_name as "firstName", o.locale, v.sealed_at as "sealedAt", v.content #> '{instruments,forecast}' as forecast
      from calendar_links l join readings r on r.order_line_id = l.order_line_id and r.client_id = l.client_id
        join reading_versions v on v.reading_id = r.id join orders o on o.id = r.order_id
      where l.token_hash = ${hashToken(token)} and l.revoked_at is null and ${isDelivered} order by v.number desc limit 1`,
  )
  return found?.forecast
    ? { ...found, forecast: found.forecast, sealedAt: new Date(found.sealedAt).toISOString() }
    : null
}
