import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'

/** Erases somebody from a waiting list once the mail that tells them has left: the address served its purpose. */
export const forgetWaitingEntry = async (tx: Transaction, entryId: string): Promise<void> => {
  await tx.query(sql`delete from waiting_entries where id = ${entryId} and notified_at is not null`)
}
