import type { Payload } from 'payload'
import { query, sql } from '@/platform/db/query'
import { publicNameOf } from '../commands/require-expert'
import { clientStage, type ClientStage } from '../domain/client-stage'
import { iso } from './iso'

/** One order of a client on the way to its reading. Instants are ISO 8601. */
export type Journey = {
  orderId: string
  orderNumber: string
  lineId: string
  offerName: string
  stage: ClientStage
  readingId: string | null
  expertName: string | null
  paidAt: string | null
  sealedAt: string | null
  draftedAt: string | null
  takenAt: string | null
  deliveredAt: string | null
  dueAt: string | null
  accessEndsAt: string | null
}

type Row = Omit<Journey, 'stage' | 'expertName'> & {
  orderStatus: string
  dossierStatus: 'draft' | 'sealed' | null
  dossierRevision: number | null
  readingStatus: 'draft' | 'in_review' | 'sealed' | null
  requestedAt: string | null
  /** A reopened reading was delivered before: its last version is still the client's. */
  isDelivered: boolean
  expertFullName: string | null
  expertPublicName: string | null
}

/**
 * The client's paid orders, newest first, in one statement. It reads states of the reading that the client has no access to as a document, so the
 * person is a condition of the statement itself; a narrow session sees its one order.
 */
export async function listJourneys(
  payload: Payload,
  person: { clientId: string; onlyOrderId: string | null },
): Promise<Journey[]> {
  const rows = await query<Row>(
    payload,
    sql`select o.id as "orderId", o.number as "orderNumber", o.status as "orderStatus", l.id as "lineId", l.name as "offerName",
          ${iso('o.paid_at')} as "paidAt", ${iso('o.due_at')} as "dueAt", ${iso('o.access_ends_at')} as "accessEndsAt",
          d.status as "dossierStatus", d.revision::int as "dossierRevision", ${iso('d.sealed_at')} as "sealedAt",
          r.id as "readingId", r.status as "readingStatus", ${iso('r.requested_at')} as "requestedAt", ${iso('r.drafted_at')} as "draftedAt",
          ${iso('r.taken_at')} as "takenAt", ${iso('r.delivered_at')} as "deliveredAt", u.name as "expertFullName", u.public_name as "expertPublicName", coalesce(r.delivered_at is not null or r.version_number > 1, false) as "isDelivered"
        from orders o join order_lines l on l.order_id = o.id and l.kind = 'reading'
        left join dossiers d on d.order_line_id = l.id
        left join readings r on r.order_line_id = l.id
        left join users u on u.id = r.expert_id
        where o.client_id = ${person.clientId} and o.paid_at is not null
          and (${person.onlyOrderId}::uuid is null or o.id = ${person.onlyOrderId}::uuid)
        order by o.paid_at desc`,
  )
  return rows.map(
    ({
      orderStatus,
      dossierStatus,
      dossierRevision,
      readingStatus,
      requestedAt,
      isDelivered,
      expertFullName,
      expertPublicName,
      ...journey
    }) => ({
      ...journey,
      expertName: expertFullName === null ? null : publicNameOf({ name: expertFullName, publicName: expertPublicName }),
      stage: clientStage({
        orderStatus,
        dossier: dossierStatus && { status: dossierStatus, revision: dossierRevision ?? 0 },
        reading: readingStatus && {
          status: readingStatus,
          isRequested: requestedAt !== null,
          isDelivered,
          hasExpert: expertFullName !== null,
        },
      }),
    }),
  )
}
