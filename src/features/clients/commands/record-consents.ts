import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { Consent } from '@/payload-types'
import type { Locale } from '@/shared/locale'

export type ConsentKind = Consent['kind']

/** What somebody agreed to: the exact words they saw, and the version of these words. */
export type GivenConsent = { kind: ConsentKind; version: string; text: string }

/** Adds the proofs of consent of an order, with the moment of the transaction. A kind given twice is two rows: rows are never changed. */
export async function recordConsents(
  tx: Transaction,
  { orderId, kinds, locale }: { orderId: string; kinds: GivenConsent[]; locale: Locale },
): Promise<void> {
  for (const { kind, version, text } of kinds)
    await tx.query(sql`
      insert into consents (order_id, kind, version, text, locale, given_at)
      values (${orderId}, ${kind}, ${version}, ${text}, ${locale}, now())`)
}
