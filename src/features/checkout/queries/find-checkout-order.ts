import type { SQL } from 'drizzle-orm'
import type { Payload } from 'payload'
import type { OrderStatus, PaymentStatus } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { Locale } from '@/shared/locale'

/** An order as the money path sees it, with its lines' slugs; amounts in cents. */
export type CheckoutOrder = {
  id: string
  number: string
  status: OrderStatus
  paymentStatus: PaymentStatus
  attention: string | null
  email: string
  firstName: string
  lastName: string | null
  locale: Locale
  totalCents: number
  taxCents: number
  currency: string
  attemptId: string
  stripeIntentId: string | null
  isPastExpiry: boolean
  lines: {
    productId: string
    slug: string
    name: string
    quantity: number
    unitPriceCents: number
    taxRateBps: number
    sanctuaryMonths: number
  }[]
}

const selection = sql`
  select o.id, o.number, o.status, o.payment_status as "paymentStatus", o.attention, o.email,
    o.first_name as "firstName", o.last_name as "lastName", o.locale, o.total_cents::int as "totalCents", o.tax_cents::int as "taxCents",
    o.currency, o.attempt_id as "attemptId", o.stripe_intent_id as "stripeIntentId", coalesce(o.expires_at < now(), false) as "isPastExpiry",
    (select json_agg(json_build_object('productId', l.product_id, 'slug', l.slug, 'name', l.name, 'quantity', l.quantity,
      'unitPriceCents', l.unit_price_cents, 'taxRateBps', l.tax_rate_bps, 'sanctuaryMonths', l.sanctuary_months) order by l.position)
     from order_lines l where l.order_id = o.id) as lines
  from orders o where `

const first = <Row>(rows: Row[]): Row | null => rows[0] ?? null

export const findOrder = async (payload: Payload, orderId: string): Promise<CheckoutOrder | null> =>
  first(await query<CheckoutOrder>(payload, whereIs(sql`o.id = ${orderId}`)))

export const findAttempt = async (payload: Payload, attemptId: string): Promise<CheckoutOrder | null> =>
  first(await query<CheckoutOrder>(payload, whereIs(sql`o.attempt_id = ${attemptId}`)))

/** Reads the order and keeps everybody else from changing it until the transaction ends. */
export const lockOrder = async (tx: Transaction, orderId: string): Promise<CheckoutOrder | null> =>
  first(await tx.query<CheckoutOrder>(sql`${whereIs(sql`o.id = ${orderId}`)} for update of o`))

const whereIs = (condition: SQL): SQL => sql`${selection}${condition}`
