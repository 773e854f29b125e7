import type { TypedUser } from 'payload'
import { sql } from '@/platform/db/query'
import type { Transaction } from '@/platform/db/transaction'
import { requireId } from '@/platform/http/read-body'
import { principalOf, type Principal } from '@/platform/security/principal'
import { AppError } from '@/shared/app-error'

export type Author = Principal & { kind: 'client' }

/** @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for who is not a client. */
export function requireAuthor(user: TypedUser | null | undefined): Author {
  const who = principalOf({ user: user ?? null })
  if (who.kind === 'nobody') throw new AppError('UNAUTHENTICATED', 'sign in first')
  if (who.kind !== 'client') throw new AppError('FORBIDDEN', 'only a client writes a review')
  return who
}

/** A delivered reading as its review keeps it. */
export type ReviewedReading = {
  orderId: string
  lineId: string
  productId: string
  locale: 'fr' | 'en'
  deliveredAt: string
}

/**
 * The reading that this client may write about.
 *
 * @throws AppError NOT_FOUND (unknown, somebody else's, outside the session), WRONG_STATE (not delivered yet).
 */
export async function reviewedReading(tx: Transaction, readingId: string, author: Author): Promise<ReviewedReading> {
  const [row] = await tx.query<Omit<ReviewedReading, 'deliveredAt'> & { deliveredAt: string | null }>(sql`
    select o.id as "orderId", r.order_line_id as "lineId", l.product_id as "productId", o.locale,
      -- While a reopened one is in review, the version before it is the delivered one.
      coalesce(r.delivered_at, (select max(v.sealed_at) from reading_versions v where v.reading_id = r.id and v.number < r.version_number)) as "deliveredAt"
    from readings r join orders o on o.id = r.order_id join order_lines l on l.id = r.order_line_id
    where r.id = ${requireId(readingId)}::uuid and o.client_id = ${author.id}::uuid
      and (${author.onlyOrderId}::uuid is null or o.id = ${author.onlyOrderId}::uuid)`)
  if (!row) throw new AppError('NOT_FOUND', 'no such reading')
  if (!row.deliveredAt) throw new AppError('WRONG_STATE', 'the reading has not been delivered yet')
  return { ...row, deliveredAt: row.deliveredAt }
}
