import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { CheckoutOrder } from '../queries/find-checkout-order'

/**
 * Claims for the order's address every offer of it that is sold once per address; of several orders at once, one gets it. Answers false when
 * another order has it already.
 */
export async function claimOnceOffers(tx: Transaction, { id, email, lines }: CheckoutOrder): Promise<boolean> {
  const once = await tx.query<{ id: string }>(sql`
    select id from products where is_once_per_client and id in ${lines.map(({ productId }) => productId)} order by id`)
  for (const product of once) {
    const [claim] = await tx.query<{ order_id: string }>(sql`
      insert into product_claims (product_id, email, order_id) values (${product.id}, ${email}, ${id})
      on conflict (product_id, email) do update set email = excluded.email returning order_id`)
    if (claim?.order_id !== id) return false
  }
  return true
}
