import type { Payload } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/platform/db/query'
import { callStripe, refusalOf } from '@/platform/stripe/call-stripe'

const uuid = z.uuid()

/** The id of the order that an intent is for, or null when it is none of ours (one Stripe account may serve several shops). */
export async function findOrderOfIntent(payload: Payload, intentId: string): Promise<string | null> {
  const [known] = await query<{ id: string }>(
    payload,
    sql`select id from orders where stripe_intent_id = ${intentId} union all select order_id from payments where reference = ${intentId} limit 1`,
  )
  if (known) return known.id
  const named = uuid.safeParse(await orderNamedBy(intentId))
  if (!named.success) return null
  const [order] = await query<{ id: string }>(payload, sql`select id from orders where id = ${named.data}`)
  return order?.id ?? null
}

/** An intent whose id was never stored (a crash between Stripe's answer and ours) still names its order. */
async function orderNamedBy(intentId: string): Promise<string | undefined> {
  try {
    const { metadata } = await callStripe((stripe) => stripe.paymentIntents.retrieve(intentId))
    return metadata.order_id
  } catch (error) {
    if (refusalOf(error) === 'resource_missing') return undefined
    throw error
  }
}
