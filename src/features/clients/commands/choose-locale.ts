import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { Locale } from '@/shared/locale'

/** Keeps the language in which a client reads the sanctuary and receives mails. */
export async function chooseLocale(
  payload: Payload,
  { clientId, locale }: { clientId: string; locale: Locale },
): Promise<void> {
  await query(payload, sql`update clients set locale = ${locale}, updated_at = now() where id = ${clientId}`)
}
