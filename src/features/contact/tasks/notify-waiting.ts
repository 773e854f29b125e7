import type { Payload } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { transaction, type Transaction } from '@/platform/db/transaction'
import { addJob } from '@/platform/jobs/add-job'
import { defineTask } from '@/platform/jobs/define-task'

/** Few enough for the next minute's run to take over what a long list leaves. */
const atOnce = 500

/**
 * Every minute: tells who waits for an offer that is on sale now. Any number may run at once: each entry is claimed by a conditional update, in the
 * transaction that starts its mail. The mail's sender erases the entry when it has left (`forgetWaitingEntry`).
 */
export const notifyWaiting = defineTask({
  name: 'notify-waiting',
  input: z.object({}),
  async run(_input, { payload, signal }) {
    for (const { id } of await listWaiting(payload)) {
      if (signal.aborted) return
      await transaction(payload, (tx) => tell(tx, id))
    }
  },
})

const isOpen = sql`exists (select 1 from products p where p.id = w.product_id and p._status = 'published' and p.kind = 'reading'
  and p.availability = 'on-sale')`

const listWaiting = (payload: Payload) =>
  query<{ id: string }>(
    payload,
    sql`select w.id from waiting_entries w where w.notified_at is null and ${isOpen} order by w.created_at limit ${atOnce}`,
  )

async function tell(tx: Transaction, entryId: string): Promise<void> {
  const [entry] = await tx.query<{ email: string; locale: string; productId: string; round: string }>(sql`
    update waiting_entries w set notified_at = now(), updated_at = now() where w.id = ${entryId} and w.notified_at is null and ${isOpen}
    returning w.email, w.locale, w.product_id as "productId", extract(epoch from w.notified_at)::text as round`)
  if (!entry) return
  await addJob(tx, 'queue-email', {
    key: `offer-open:${entryId}:${entry.round}`,
    template: 'offer-open',
    address: entry.email,
    locale: entry.locale,
    data: { entryId, productId: entry.productId },
  })
}
