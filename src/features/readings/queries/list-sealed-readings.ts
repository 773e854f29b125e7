import type { Payload, TypedUser, Where } from 'payload'
import { query, sql } from '@/platform/db/query'
import { isDelivered } from './delivered-version'
import { readableDeliverables } from './readable-deliverables'

export type DeliverableLink = { id: string; kind: 'pdf' | 'audio' | 'mandala'; bytes: number }

/** A delivered reading in a client's library; `id` is the reading's, dates are ISO 8601 instants. */
export type SealedReadingSummary = {
  id: string
  versionId: string
  versionNumber: number
  orderId: string
  orderNumber: string
  offerName: string
  firstName: string
  expertName: string
  sealedAt: string
  deliveredAt: string
  accessEndsAt: string | null
  deliverables: DeliverableLink[]
}

type Row = Omit<SealedReadingSummary, 'deliverables'>

/**
 * The readings delivered to this person, newest first, each in its last delivered version. What was bought stays: access that ended hides nothing.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors).
 */
export async function listSealedReadings(
  payload: Payload,
  user: TypedUser | null,
  only: { readingId?: string } = {},
): Promise<SealedReadingSummary[]> {
  const where: Where = only.readingId ? { reading: { equals: only.readingId } } : {}
  const files = await readableDeliverables(payload, user, where)
  const versionIds = [...new Set(files.map(({ version }) => idOf(version)))]
  if (versionIds.length === 0) return []
  const rows = await query<Row>(
    payload,
    sql`select * from (
        select distinct on (r.id) r.id, v.id as "versionId", v.number::int as "versionNumber", o.id as "orderId", o.number as "orderNumber",
          l.name as "offerName", o.first_name as "firstName", v.expert_name as "expertName", v.sealed_at as "sealedAt",
          coalesce(r.delivered_at, v.sealed_at) as "deliveredAt", o.access_ends_at as "accessEndsAt"
        from reading_versions v join readings r on r.id = v.reading_id join order_lines l on l.id = r.order_line_id join orders o on o.id = v.order_id
        where v.id in (${sql.join(
          versionIds.map((id) => sql`${id}::uuid`),
          sql`, `,
        )}) and ${isDelivered}
        order by r.id, v.number desc) latest
      order by "sealedAt" desc`,
  )
  return rows.map((row) => ({
    ...row,
    sealedAt: instantOf(row.sealedAt),
    deliveredAt: instantOf(row.deliveredAt),
    accessEndsAt: row.accessEndsAt && instantOf(row.accessEndsAt),
    deliverables: files
      .filter(({ version }) => idOf(version) === row.versionId)
      .map(({ id, kind, bytes }) => ({ id, kind, bytes })),
  }))
}

const idOf = (related: string | { id: string }): string => (typeof related === 'string' ? related : related.id)
const instantOf = (value: string): string => new Date(value).toISOString()
