import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'

/** Frees an order from the expert of its reading, so that another may take it (`assignExpert`). */
export async function giveUpOrder(tx: Transaction, orderId: string): Promise<void> {
  await tx.query(sql`update orders set expert_id = null, updated_at = now() where id = ${orderId}::uuid`)
}
