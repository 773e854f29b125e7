import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { Locale } from '@/shared/locale'
import { normalizeEmail } from '@/shared/normalize-email'

export type NewClient = { email: string; firstName: string; lastName?: string | null; locale: Locale }

/**
 * The client of an address, made if there is none; any number of callers at once get the same one. A client that exists keeps the names
 * it has: whoever types the address at a checkout has not proved that it is theirs. Throws VALIDATION_FAILED for what is no address.
 */
export async function findOrCreateClient(tx: Transaction, client: NewClient): Promise<{ id: string; isNew: boolean }> {
  const email = normalizeEmail(client.email)
  const [made] = await tx.query<{ id: string }>(sql`
    insert into clients (email, first_name, last_name, locale)
    values (${email}, ${client.firstName}, ${client.lastName ?? null}, ${client.locale})
    on conflict (email) do nothing returning id`)
  if (made) return { id: made.id, isNew: true }
  const [known] = await tx.query<{ id: string }>(sql`select id from clients where email = ${email}`)
  if (!known) throw new Error('findOrCreateClient: the address is neither free nor taken')
  return { id: known.id, isNew: false }
}
