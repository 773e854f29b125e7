import type { Payload, TypedUser } from 'payload'
import { query, sql } from '@/platform/db/query'
import { requireId } from '@/platform/http/read-body'
import { requireExpert } from '../commands/require-expert'
import type { SampleBasis } from '../commands/publish-sample'
import { chaptersOf, type Chapter, type Passage } from '../domain/sample-passages'
import type { SealedReading } from '../domain/seal-content'

/** What the workshop needs to show a version on its offer's page: its chapters, and what of it is shown now. */
export type SampleChoices = {
  versionId: string
  chapters: Chapter[]
  shown: { id: string; basis: SampleBasis; passages: Passage[] } | null
}

/**
 * The delivered versions of a reading from which a sample may be taken.
 *
 * @throws AppError UNAUTHENTICATED, FORBIDDEN (editors, clients), NOT_FOUND.
 */
export async function listSampleChoices(
  payload: Payload,
  { readingId, user }: { readingId: string; user: TypedUser | null },
): Promise<SampleChoices[]> {
  requireExpert(user)
  const rows = await query<Omit<SampleChoices, 'chapters'> & { content: SealedReading }>(
    payload,
    sql`select v.id as "versionId", v.content,
        case when s.id is null then null else json_build_object('id', s.id, 'basis', s.basis, 'passages', s.passages) end as shown
      from reading_versions v join readings r on r.id = v.reading_id left join reading_samples s on s.version_id = v.id
      where r.id = ${requireId(readingId)}::uuid and (v.number < r.version_number or r.delivered_at is not null)`,
  )
  return rows.map(({ content, ...row }) => ({ ...row, chapters: chaptersOf(content) }))
}
