import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { takeFrom } from '@/platform/security/rate-limit'
import { AppError } from '@/shared/app-error'
import { readVisitorInput, waitingInput } from '../domain/visitor-input'

const perPair = { name: 'waiting-pair', points: 10, seconds: 3_600 }
const perNetwork = { name: 'waiting-network', points: 20, seconds: 3_600 }

/**
 * Puts an address on the waiting list of a published offer, once; the answer is the same when it was there already. Who was told and whose mail could
 * not leave may ask again after a day. Throws VALIDATION_FAILED (`email`, or `offer` with UNKNOWN_OFFER) and RATE_LIMITED.
 */
export async function joinWaitingList(
  payload: Payload,
  sent: Record<string, unknown>,
  { network }: { network: string },
): Promise<void> {
  const { email, offer, locale, website } = readVisitorInput(sent, waitingInput)
  await takeFrom(payload, perPair, `${network} ${email}`)
  await takeFrom(payload, perNetwork, network)
  const [product] = await query<{ id: string }>(
    payload,
    sql`select id from products where slug = ${offer} and kind = 'reading' and _status = 'published'`,
  )
  if (!product) throw new AppError('VALIDATION_FAILED', 'no such offer', [{ field: 'offer', reason: 'UNKNOWN_OFFER' }])
  if (website.trim() !== '') return
  await query(
    payload,
    sql`insert into waiting_entries (product_id, email, locale) values (${product.id}, ${email}, ${locale})
      on conflict (product_id, email) do update set locale = excluded.locale, notified_at = null, updated_at = now()
      where waiting_entries.notified_at < now() - interval '1 day'`,
  )
}
