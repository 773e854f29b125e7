import type { FrozenLine } from '@/features/catalog'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import type { Locale } from '@/shared/locale'
import { amountsOf } from '../domain/order-amounts'
import { monthOf, orderNumber } from '../domain/order-number'
import { sentenceOf } from '../domain/sentence'
import { messages } from '../messages'
import { addToTimeline } from './add-to-timeline'

export type NewOrder = {
  /** Made by the browser; one attempt makes one order, however often it is sent. */
  attemptId: string
  /** Already in the form in which addresses are compared. */
  email: string
  firstName: string
  lastName?: string | null
  locale: Locale
  currency: string
  lines: FrozenLine[]
  expiresAt: Date
}

/**
 * A pending order with its frozen lines and its number, in the caller's transaction. The same attempt sent again, even at the same moment,
 * gives the order that is already there with `isNew: false`, whatever else the input says.
 */
export async function createOrder(
  tx: Transaction,
  order: NewOrder,
): Promise<{ id: string; number: string; isNew: boolean }> {
  const { attemptId, lines, expiresAt, lastName, ...buyer } = order
  // One attempt at a time: the others wait here, then find the row.
  await tx.query(sql`select pg_advisory_xact_lock(hashtextextended(${`order-attempt:${attemptId}`}, 0))`)
  const [known] = await tx.query<{ id: string; number: string }>(
    sql`select id, number from orders where attempt_id = ${attemptId}`,
  )
  if (known) return { ...known, isNew: false }

  const number = await nextNumber(tx)
  const created = await tx.payload.create({
    collection: 'orders',
    data: {
      ...buyer,
      ...amountsOf(lines),
      number,
      lastName: lastName ?? null,
      attemptId,
      status: 'pending',
      paymentStatus: 'none',
      refundedCents: 0,
      isPriority: lines.some(({ makesPriority }) => makesPriority),
      expiresAt: expiresAt.toISOString(),
    },
    req: tx.req,
    depth: 0,
  })
  for (const [position, line] of lines.entries()) await addLine(tx, created.id, position, line)
  const message = sentenceOf(messages, (words) => words.created)
  await addToTimeline(tx, { orderId: created.id, kind: 'status', to: 'pending', actor: 'client', message })
  return { id: created.id, number, isNew: true }
}

async function nextNumber(tx: Transaction): Promise<string> {
  const month = monthOf(new Date())
  const [counter] = await tx.query<{ value: number }>(sql`
    insert into counters (name, value) values (${`orders-${month}`}, 1)
    on conflict (name) do update set value = counters.value + 1 returning value::int`)
  return orderNumber(month, counter?.value ?? 1)
}

async function addLine(tx: Transaction, orderId: string, position: number, line: FrozenLine): Promise<void> {
  await tx.payload.create({
    collection: 'order-lines',
    data: {
      order: orderId,
      product: line.productId,
      position,
      kind: line.kind,
      slug: line.slug,
      name: line.name,
      unitPriceCents: line.unitPriceCents,
      quantity: line.quantity,
      taxRateBps: line.taxRateBps,
      sanctuaryMonths: line.sanctuaryMonths,
      instruments: line.instruments,
      intakeForm: line.intakeForm,
      readingTemplate: line.readingTemplate,
    },
    req: tx.req,
    depth: 0,
  })
}
