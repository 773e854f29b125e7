import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { ConsentKind } from '../commands/record-consents'

/** Whether the buyer of an order gave that consent. Takes a transaction, or Payload to read outside one. */
export async function hasConsent(
  source: Payload | Transaction,
  { orderId, kind }: { orderId: string; kind: ConsentKind },
): Promise<boolean> {
  const statement = sql`select 1 from consents where order_id = ${orderId} and kind = ${kind} limit 1`
  const rows = 'query' in source ? await source.query(statement) : await query(source, statement)
  return rows.length > 0
}
