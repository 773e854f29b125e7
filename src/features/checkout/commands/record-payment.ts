import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { CheckoutOrder } from '../queries/find-checkout-order'

/** Records money (or a gift) for the whole amount of an order. Answers false when that reference was recorded before. */
export async function recordPayment(
  tx: Transaction,
  { id, totalCents, currency }: CheckoutOrder,
  { provider, reference, isLive }: { provider: 'stripe' | 'free'; reference: string; isLive: boolean },
): Promise<boolean> {
  const recorded = await tx.query(sql`
    insert into payments (order_id, provider, reference, status, amount_cents, refunded_cents, currency, is_live, received_at)
    values (${id}, ${provider}, ${reference}, 'succeeded', ${totalCents}, 0, ${currency}, ${isLive}, now())
    on conflict (reference) do nothing returning id`)
  return recorded.length > 0
}
