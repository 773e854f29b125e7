import type { ReadingTemplate } from '@/features/catalog'
import type { OrderStatus, PaymentStatus } from '@/features/orders'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import type { Locale } from '@/shared/locale'
import type { ReadingContent } from '../domain/reading-content'
import type { Expert } from './require-expert'

/** A reading with what its order froze. */
export type LockedReading = {
  id: string
  orderId: string
  orderLineId: string
  dossierId: string
  clientId: string
  expertId: string | null
  expertName: string | null
  status: 'draft' | 'in_review' | 'sealed'
  content: ReadingContent
  acknowledged: string[]
  revision: number
  versionNumber: number
  draftedBy: 'automation' | 'expert' | null
  /** Set while a person has, or has had, the words in hand: no machine may replace them then. */
  isTouched: boolean
  isDelivered: boolean
  template: ReadingTemplate
  orderNumber: string
  orderStatus: OrderStatus
  paymentStatus: PaymentStatus
  attention: string | null
  locale: Locale
}

/**
 * The reading and its order, both locked (the order first, always) until the transaction ends: what a command checks stays true while it writes.
 *
 * @throws AppError NOT_FOUND.
 */
export async function lockReading(tx: Transaction, readingId: string): Promise<LockedReading> {
  requireId(readingId)
  await tx.query(
    sql`select 1 from orders where id = (select order_id from readings where id = ${readingId}::uuid) for update`,
  )
  const [row] = await tx.query<LockedReading>(sql`
    select r.id, r.order_id as "orderId", r.order_line_id as "orderLineId", r.dossier_id as "dossierId", r.client_id as "clientId",
      r.expert_id as "expertId", coalesce(nullif(trim(u.public_name), ''), split_part(u.name, ' ', 1)) as "expertName", r.status, r.content,
      r.acknowledged, r.revision::int as revision, r.version_number::int as "versionNumber", r.drafted_by as "draftedBy",
      r.taken_at is not null as "isTouched", r.delivered_at is not null as "isDelivered", l.reading_template as template,
      o.number as "orderNumber", o.status as "orderStatus", o.payment_status as "paymentStatus", o.attention, o.locale
    from readings r join orders o on o.id = r.order_id join order_lines l on l.id = r.order_line_id left join users u on u.id = r.expert_id
    where r.id = ${readingId}::uuid for update of r`)
  if (!row) throw new AppError('NOT_FOUND', 'no such reading')
  return row
}

/**
 * Only the expert who took a reading, or an admin, changes it, and only while it is in review.
 *
 * @throws AppError READING_SEALED, WRONG_STATE (nobody took it), CONFLICT (another expert has it; the message names them).
 */
export function requireHolder(reading: LockedReading, expert: Expert): void {
  if (reading.status === 'sealed')
    throw new AppError('READING_SEALED', 'a sealed reading never changes; reopen it to begin a new version')
  if (reading.status !== 'in_review') throw new AppError('WRONG_STATE', 'take the reading first')
  if (reading.expertId !== expert.id && !expert.isAdmin) throw takenBy(reading)
}

export const takenBy = ({ expertName }: Pick<LockedReading, 'expertName'>) =>
  new AppError('CONFLICT', `taken by ${expertName ?? 'another expert'}`, [
    { field: 'expert', reason: expertName ?? '' },
  ])

/** @throws AppError REVISION_CONFLICT with the current revision as the reason of its fault. */
export function requireRevision(reading: LockedReading, revision: number): void {
  if (reading.revision === revision) return
  throw new AppError('REVISION_CONFLICT', `the reading is at revision ${reading.revision}`, [
    { field: 'revision', reason: String(reading.revision) },
  ])
}
