import type { Payload, TypedUser } from 'payload'
import type { ReadingTemplate } from '@/features/catalog'
import type { OrderStatus } from '@/features/orders'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { AppError } from '@/shared/app-error'
import type { Locale } from '@/shared/locale'
import { judgeContent, type Judgement } from '../commands/judge-content'
import { requireExpert } from '../commands/require-expert'
import type { ReadingContent } from '../domain/reading-content'
import { iso } from './iso'

/** What the workshop needs of a reading. Instants are ISO 8601; the dossier itself is read by its id through `dossiers`. */
export type DeskReading = {
  id: string
  dossierId: string
  status: 'draft' | 'in_review' | 'sealed'
  revision: number
  versionNumber: number
  draftedBy: 'automation' | 'expert' | null
  failure: string | null
  requestedAt: string | null
  draftedAt: string | null
  takenAt: string | null
  sealedAt: string | null
  deliveredAt: string | null
  expert: { id: string; publicName: string } | null
  /** Whether this very user may change the words now. */
  canEdit: boolean
  order: {
    id: string
    number: string
    status: OrderStatus
    attention: string | null
    isPriority: boolean
    dueAt: string | null
    firstName: string
    lastName: string | null
    locale: Locale
    offerName: string
  }
  template: ReadingTemplate
  content: ReadingContent
  /** Judged now, in the user's language. */
  gate: Judgement
  versions: { id: string; number: number; seal: string; sealedAt: string; expertName: string; pdfId: string | null }[]
}

type Row = Omit<DeskReading, 'canEdit' | 'gate'> & { acknowledged: string[] }

/**
 * A reading for the workshop.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients), NOT_FOUND.
 */
export async function getReadingForDesk(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<DeskReading> {
  const expert = requireExpert(user)
  const [row] = await query<Row>(
    payload,
    sql`select r.id, r.dossier_id as "dossierId", r.status, r.revision::int as revision, r.version_number::int as "versionNumber",
        r.drafted_by as "draftedBy", r.failure, ${iso('r.requested_at')} as "requestedAt", ${iso('r.drafted_at')} as "draftedAt",
        ${iso('r.taken_at')} as "takenAt", ${iso('r.sealed_at')} as "sealedAt", ${iso('r.delivered_at')} as "deliveredAt",
        r.acknowledged, r.content, l.reading_template as template,
        case when u.id is null then null else json_build_object('id', u.id, 'publicName', coalesce(nullif(trim(u.public_name), ''), u.name)) end as expert,
        json_build_object('id', o.id, 'number', o.number, 'status', o.status, 'attention', o.attention, 'isPriority', coalesce(o.is_priority, false),
          'dueAt', ${iso('o.due_at')}, 'firstName', o.first_name, 'lastName', o.last_name, 'locale', o.locale, 'offerName', l.name) as order,
        coalesce((select json_agg(json_build_object('id', v.id, 'number', v.number::int, 'seal', v.seal, 'sealedAt', ${iso('v.sealed_at')},
          'expertName', v.expert_name, 'pdfId', (select d.id from deliverables d where d.version_id = v.id and d.kind = 'pdf')) order by v.number desc)
          from reading_versions v where v.reading_id = r.id), '[]'::json) as versions
      from readings r join orders o on o.id = r.order_id join order_lines l on l.id = r.order_line_id left join users u on u.id = r.expert_id
      where r.id = ${requireId(readingId)}::uuid`,
  )
  if (!row) throw new AppError('NOT_FOUND', 'no such reading')
  const { acknowledged, ...reading } = row
  return {
    ...reading,
    canEdit: reading.status === 'in_review' && (expert.isAdmin || reading.expert?.id === expert.id),
    gate: judgeContent(reading.content, reading.template, expert.locale, acknowledged),
  }
}
